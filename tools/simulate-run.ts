import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { Zone } from '../lib/domain/time/calendar';
import type { Playbook } from '../lib/domain/playbook/playbook';
import { momentIn, parseEvents } from '../lib/domain/simulate/events';
import { simulateEvents, simulatePlan } from '../lib/domain/simulate/simulate';
import type { Simulated } from '../lib/domain/simulate/simulated-lead';
import { Tier } from '../lib/domain/words';
import { reasonText } from '../lib/i18n';
import '../lib/i18n/panel';
import { playbooks } from '../lib/playbooks';

const HELP = `What a playbook does with one lead, by the engine itself, as JSON lines.

  npm run --silent simulate -- <playbook> --tier <tier> [--stage <stage>] [--source <source>]
      --from 2026-03-02T09:00 --zone Europe/London [--follow | --events events.json]

  <playbook>  ${playbooks.map(({ id }) => id).join(', ')}
  --tier      ${Tier.options.join(', ')} (tier 1, 2, 3 of tiered-it are hot, warm, cold)
  --stage     where the lead went quiet; without it the playbook's first
  --source    where the lead came from, for its SLA and points; without it the playbook's first of that tier
  --from      when the lead is saved, local time in --zone
  --zone      the rep's and the lead's time zone
  --follow    go on after the cadence's last touch with what then comes: another cadence, nurture, quarterly touches
  --events    a file of things that happen, see below

The lead can be reached by every channel and allows SMS. The rep works Monday to Friday, 9:00 to 17:30, without holidays.

Without events: one line for each planned touch, each done when it is due and none answered, to the last touch or 400 days.
  {"at","touch","of","channel","angle","why"}
The last touch is that of the cadence for the tier and stage ("touch" is "of"). Nobody is forgotten after it: with --follow the
touches of nurture and the like come too, each counted within its own cadence.

With events: one line for each, with the state after it. Touches are not assumed to be done: reasonText so with "sent".
  {"at","event","stage","status","tier","score","reasons","next":{"touch","of","channel","due","why"}|null,"owner","tasks":[{"title","due","owner"}],"alerts"}
  "reasons" is a list of {"id","points","because"} that adds up to the score. What the engine refused has "refused" too.

Times are local, like 2026-03-02T09:00, on the way in and out. Events are a list of {"at","type",…}:
  {"type":"sent","channel"?}            the rep sent the touch that was next
  {"type":"reply","channel"?,"text"?}   the lead wrote; the text is read for an out-of-office
  {"type":"booked","start"?}            a call was booked, to begin at "start"
  {"type":"outcome","outcome","reason"?,"when"?,"next"?,"sent"?}  won, lost, no-reply or rescheduled; "next":"nurture";
                                        "sent": whether the touch that was not marked went out
  {"type":"stage","stage"}              the rep moved the lead to another stage
  {"type":<signal>}  opened, clicked, pricing-page, visited, downloaded, replied, called, missed, cancelled, talked, voicemail,
                     busy, wrong-number, asked-price, phone-verified, not-interested, unsubscribed, wrong-fit, bounced, re-engaged, form-submitted
`;

/** Wrong arguments, in words for whoever typed them. */
class Mistake extends Error {}

function simulated(
  playbook: Playbook,
  values: { tier?: string; stage?: string; source?: string; from?: string; zone?: string },
): Simulated {
  const tier = Tier.safeParse(values.tier);
  if (!tier.success) throw new Mistake(`--tier has to be one of ${Tier.options.join(', ')}`);
  const zone = Zone.safeParse(values.zone);
  if (!zone.success) throw new Mistake('--zone has to be a time zone such as Europe/London');
  const from = momentIn(values.from ?? '', zone.data);
  if (from === undefined) throw new Mistake('--from has to be a local time such as 2026-03-02T09:00');
  const stages = playbook.stages.map(({ id }) => id);
  const stage = values.stage ?? stages[0]!;
  if (!stages.includes(stage)) throw new Mistake(`--stage has to be one of ${stages.join(', ')}`);
  const sources = playbook.sources.map(({ id }) => id);
  const source =
    values.source ?? (playbook.sources.find((one) => one.tier === tier.data) ?? playbook.sources.at(-1)!).id;
  if (!sources.includes(source)) throw new Mistake(`--source has to be one of ${sources.join(', ')}`);
  return { playbook, tier: tier.data, stage, source, from, zone: zone.data };
}

function eventsIn(file: string, zone: Zone) {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Mistake(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const read = parseEvents(json, zone);
  if (!read.ok) throw new Mistake(`${file}: ${reasonText(read.why)}`);
  return read.events;
}

function linesFor(args: string[]): string[] {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      tier: { type: 'string' },
      stage: { type: 'string' },
      source: { type: 'string' },
      from: { type: 'string' },
      zone: { type: 'string' },
      events: { type: 'string' },
      follow: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return [HELP.trimEnd()];
  const playbook = playbooks.find(({ id }) => id === positionals[0]);
  if (!playbook || positionals.length !== 1)
    throw new Mistake(`the playbook has to be one of ${playbooks.map(({ id }) => id).join(', ')}`);
  const what = simulated(playbook, values);
  if (values.follow && values.events !== undefined)
    throw new Mistake('--follow is for a plan, and --events says what happens');
  if (values.events === undefined)
    return simulatePlan(what, { follow: values.follow ?? false }).map(({ why, ...line }) =>
      JSON.stringify({ ...line, why: why.map(reasonText).join('; ') }),
    );
  const events = eventsIn(values.events, what.zone);
  if (events[0] && events[0].at < what.from) throw new Mistake('the first event is before --from');
  return simulateEvents(what, events).map(({ next, refused, ...line }) => {
    const told = next && { ...next, why: next.why.map(reasonText).join('; ') };
    return JSON.stringify({ ...line, next: told, ...(refused ? { refused: reasonText(refused) } : {}) });
  });
}

/** What the command prints and how it ends, for its arguments. */
export function runSimulate(args: string[]): { out: string; error: string; code: 0 | 2 } {
  try {
    const lines = linesFor(args);
    if (lines.length === 0)
      return { out: '', error: 'simulate: nothing is planned for this tier and stage\n', code: 0 };
    return { out: `${lines.join('\n')}\n`, error: '', code: 0 };
  } catch (error) {
    const usage = error instanceof Mistake || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!usage) throw error;
    return { out: '', error: `simulate: ${(error as Error).message}\nsimulate --help says how.\n`, code: 2 };
  }
}
