import '@/lib/i18n/panel';

import type { Instant } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { fullToday } from '@/lib/domain/plan/day-full';
import { aboutOf } from '@/lib/domain/log/about';
import { drawnCadence, drawnWording } from '@/lib/domain/experiment/experiment';
import type { Event } from '@/lib/domain/log/event';
import { type FillFor, fillFor, type ThreadWords } from '@/lib/domain/render/fill-for';
import { fillScript } from '@/lib/domain/render/fill-script';
import { leadZone } from '@/lib/domain/hours/lead-calendar';
import { owedAnswer } from '@/lib/domain/queue/owed-answer';
import { roleLimit } from '@/lib/domain/routing/role-limit';
import { preview } from '@/lib/domain/queue/preview';
import type { Script } from '@/lib/domain/script/script';
import { languagesOf, translationFor } from '@/lib/domain/script/text';
import { score } from '@/lib/domain/score/score';
import { isOwnScope } from '@/lib/domain/self';
import { ownerName } from '@/lib/domain/settings/roster';
import type { Channel } from '@/lib/domain/words';
import { shipped as withProduct } from '@/lib/store/database/shipped';
import { readContext } from '@/lib/store/read/context';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readLead, readLog } from '@/lib/store/read/log';
import { readScript, readScriptContext, type ScriptContext } from '@/lib/store/read/scripts';

import { colleagueWrote } from './colleague-wrote';
import { closingOf } from './closing';
import type { LeadView } from './lead-view';
import { progressOf } from './cadence-progress';
import { linesOf, undoOf } from './timeline-lines';

export async function readLeadView(
  db: Db,
  id: string,
  now: Instant,
  shipped: readonly Script[],
  thread: ThreadWords | null = null,
): Promise<LeadView | null> {
  const row = await readLead(db, id);
  if (!row) return null;
  // Side by side: Dexie loses sight of a read that comes after several others have been waited for.
  const [log, script, context, scriptContext] = await Promise.all([
    readLog(db, id),
    row.enrolment?.next ? readScript(db, row.enrolment.next.script, shipped) : null,
    readContext(db, row, now),
    readScriptContext(db),
  ]);
  const drawn = script && drawnWording(context.experiments, script.id, row.drawn);
  const where = row.enrolment && { playbook: row.playbook.id, cadence: row.enrolment.cadence };
  const told = drawn ?? (where && drawnCadence(context.experiments, where, row.drawn));
  return leadView(row, log, context, { script, thread, scriptContext, drawn, told });
}

/** The view of a lead: made of the log and of what scripts may say. */
function leadView(
  row: LeadRow,
  log: readonly Event[],
  context: Context,
  {
    script,
    thread,
    scriptContext,
    drawn,
    told,
  }: {
    script: Script | null;
    thread: ThreadWords | null;
    scriptContext: ScriptContext;
    drawn: ReturnType<typeof drawnWording>;
    /** The experiment that is said beside the words, whatever it is about. */
    told: ReturnType<typeof drawnCadence>;
  },
): LeadView {
  const playbook =
    context.playbook(row.playbook.id, row.playbook.document) ?? context.playbook(row.playbook.id);
  const scored = playbook ? score(row, playbook, context) : { total: row.score, parts: [] };
  const own = { actor: context.self.actor, name: context.settings.name };
  const nameOf = (owner: string) => ownerName(owner, context.roster ?? [], own);
  const words = { playbook, nameOf, self: context.self };
  const fill = fillFor(row, context, scriptContext, thread);
  return {
    row,
    about: aboutOf(row, context.now),
    closing: row.closed ? closingOf(log, context.now) : null,
    log,
    settings: context.settings,
    name: row.fields['name']?.value ?? row.keys.emails[0] ?? row.keys.phones[0] ?? '',
    stage: playbook?.stages.find(({ id }) => id === row.stage)?.label ?? row.stage,
    playbook: playbook?.name ?? row.playbook.id,
    zone: leadZone(row),
    owner: row.owner === null ? null : nameOf(row.owner),
    colleagueWrote: isOwnScope(row.scope) ? null : colleagueWrote(log, words, context.now),
    score: scored,
    limit: roleLimit(row, context),
    preview: preview(row, context),
    fill,
    owed: playbook ? owedAnswer(row, playbook, context) : null,
    script: script ? scriptView(script, row.enrolment!.next!.channel, fill, { drawn, told }) : null,
    progress: playbook ? progressOf(row, playbook, context) : [],
    lines: linesOf(log, words),
    undo: undoOf(log, words),
    stages: playbook?.stages.map(({ id, label }) => ({ id, label })) ?? [],
    sources: playbook?.sources.map(({ id, label }) => ({ id, label })) ?? [],
    cadences:
      playbook?.cadences.map(({ id, name, touches }) => ({
        id,
        label: name,
        about: String(touches.length),
      })) ?? [],
    playbooks: withProduct().playbooks.map(({ id, name, summary }) => ({ id, label: name, about: summary })),
    minutesBetween: playbook?.caps.minutesBetween ?? 60,
    needed: (playbook?.requiredFields ?? []).filter((name) => row.fields[name] === undefined),
    full: playbook ? fullToday(row, playbook, context) : {},
  };
}

function scriptView(
  script: Script,
  channel: Channel,
  fill: FillFor,
  { drawn, told }: { drawn: ReturnType<typeof drawnWording>; told: ReturnType<typeof drawnCadence> },
): LeadView['script'] {
  const lang = translationFor(script, channel, fill.lang)?.lang ?? script.lang ?? 'en';
  return {
    id: script.id,
    title: script.title,
    rendered: fillScript(script, channel, fill, drawn?.variant),
    variant: drawn?.variant ?? null,
    experiment: told && { name: told.experiment.name, arm: told.arm },
    lang,
    languages: languagesOf(script, channel),
  };
}
