import { parseArgs } from 'node:util';

import { broughtBy, costPer, type Costs, costsWithin } from '../../lib/domain/metrics/costs';
import { courseOf } from '../../lib/domain/metrics/course-of';
import { persons } from '../../lib/domain/log/joined';
import { measure, metrics } from '../../lib/domain/metrics/measure';
import { DIMENSIONS, type Dimension, type MetricContext } from '../../lib/domain/metrics/metric';
import { workingHours } from '../../lib/domain/metrics/working-hours';
import { defaultSettings } from '../../lib/domain/settings/settings';
import { addDays, type Clock, Day, type Instant, instantOf, Zone } from '../../lib/domain/time/calendar';
import { instant } from '../../lib/domain/time/instant';
import { t } from '../../lib/i18n';
import '../../lib/i18n/numbers/numbers';
import { holidayCalendars } from '../../lib/playbooks/holidays';
import { Mistake, printed, type Printed } from '../statistics/mistake';
import { readCopy } from './copy';

const MIDNIGHT = '00:00' as Clock;

const HELP = `Every number of the reviews, by the engine itself, from an exported copy, as JSON lines.

  npm run --silent measure -- EVENTS.jsonl --zone Europe/London [--from 2026-03-01] [--to 2026-03-31]
      [--by ${DIMENSIONS.join('|')}] [--cost source=amount …]

  EVENTS.jsonl  a saved copy, one JSON object a line
  --zone        the time zone in which days begin and hours count
  --from, --to  days, both counted in; without them everything. What is known ends with --to (or now, if that is
                earlier), without it with the copy's last event: until then a lead that was not answered still waits
  --by          told apart by tier, source and so on, after the total of all
  --cost        what a source cost in the period, once for each source, such as --cost newsletter=1200; without it
                what was typed in by month, as far as the copy has it

One line for each number:
  {"metric","by","value","unit","n","of","interval"}
"by" is null for all together, else the group. "value" is null where it cannot be told: nobody to count, or a time that more than so many
have not reached. A share (0 to 1) counts "n" of "of", with its 95 % interval (Wilson); a time is of "of", of whom "n" are over.
Working hours, time off and holidays are those of the copy's settings; without settings Monday to Friday, 9:00 to 17:30.
Lines that cannot be read are named on the error output and left out. Without leads every number is 0 or null.

`;

function dayAt(text: string | undefined, name: string, zone: Zone, later = 0): Instant | null {
  if (text === undefined) return null;
  const day = Day.safeParse(text);
  if (!day.success) throw new Mistake(`${name} has to be a day such as 2026-03-01, not ${text}`);
  return instantOf(addDays(day.data, later), MIDNIGHT, zone);
}

function costsOf(texts: readonly string[]): Costs {
  return Object.fromEntries(
    texts.map((text) => {
      const [, source, amount] = /^([a-z][a-z0-9-]*)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
      if (source === undefined)
        throw new Mistake(`--cost has to be source=amount, such as newsletter=1200, not ${text}`);
      return [source, Number(amount)];
    }),
  );
}

function definitions(): string {
  const ids = [...metrics.map(({ id }) => id), 'cost-per-lead', 'cost-per-meeting'];
  return ids.map((id) => `  ${id}\n      ${t(`metrics.definition.${id}`)}`).join('\n');
}

/** So many of the lines that cannot be read are named. */
const NAMED = 20;

function unreadableNote(lines: readonly number[]): string {
  const named = lines.slice(0, NAMED).join(', ');
  const more = lines.length > NAMED ? ` and ${lines.length - NAMED} more` : '';
  return `measure: lines that cannot be read are left out: ${lines.length} (line ${named}${more})\n`;
}

function linesFor(args: string[], now: number, note: (text: string) => void): string[] {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      by: { type: 'string' },
      zone: { type: 'string' },
      cost: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return [HELP + definitions()];
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Mistake('one file of events has to be named');
  const zone = Zone.safeParse(values.zone);
  if (!zone.success) throw new Mistake('--zone has to be a time zone such as Europe/London');
  const by = values.by === undefined ? null : (values.by as Dimension);
  if (by !== null && !DIMENSIONS.includes(by))
    throw new Mistake(`--by has to be one of ${DIMENSIONS.join(', ')}`);
  const from = dayAt(values.from, '--from', zone.data);
  const to = dayAt(values.to, '--to', zone.data, 1);
  if (from !== null && to !== null && from >= to) throw new Mistake('--from is after --to');
  const given = costsOf(values.cost ?? []);
  const { logs, settings, isTeam, costs, unreadable, lines } = readCopy(file);
  if (lines > 0 && unreadable.length === lines)
    throw new Mistake(`${file} is no saved copy: not one of its ${lines} lines can be read`);
  if (unreadable.length > 0) note(unreadableNote(unreadable));
  if (logs.size === 0) note(`measure: ${file} has no event in it\n`);
  let last = 0;
  for (const log of logs.values()) for (const { at } of log) last = Math.max(last, at);
  const until = to === null ? last : Math.min(to, Math.max(last, now));
  const known = new Map(
    [...logs].map(([id, log]) => [id, to === null ? log : log.filter(({ at }) => at < to)]),
  );
  const courses = persons(known).flatMap((ids) => courseOf(ids.flatMap((id) => known.get(id)!)) ?? []);
  const isShared = isTeam || courses.some(({ owners }) => owners.some(({ value }) => value !== null));
  const world: MetricContext = {
    until: instant(until),
    zone: zone.data,
    alone: isShared ? null : 'rep',
    works: workingHours({ ...(settings ?? defaultSettings(zone.data)), zone: zone.data }, holidayCalendars),
  };
  const asked = { from, to, by };
  const period = { from: from ?? instant(0), to: to ?? instant(until) };
  const spent = values.cost ? given : costsWithin(costs, period, instant(until), zone.data);
  return [...measure(courses, asked, world), ...costPer(broughtBy(courses, asked), spent, by)].map((row) =>
    JSON.stringify(row),
  );
}

/** What the command prints and how it ends, for its arguments, at a moment. */
export function runMeasure(args: string[], now: number): Printed {
  let notes = '';
  const result = printed('measure', () => linesFor(args, now, (text) => (notes += text)));
  return { ...result, error: notes + result.error };
}
