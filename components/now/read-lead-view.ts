import type { Instant } from '@/lib/domain/calendar';
import type { Context } from '@/lib/domain/context';
import type { Event } from '@/lib/domain/event';
import { leadZone } from '@/lib/domain/lead-calendar';
import { preview } from '@/lib/domain/preview';
import { render } from '@/lib/domain/render';
import { scopeOf } from '@/lib/domain/scope';
import { score } from '@/lib/domain/score';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';
import { readContext } from '@/lib/store/context';
import type { Db, LeadRow } from '@/lib/store/db';
import { readLead, readLog } from '@/lib/store/read';

import type { LeadView } from './lead-view';
import { stepsOf } from './steps';
import { linesOf, undoOf } from './told';

export async function readLeadView(db: Db, id: string, now: number): Promise<LeadView | null> {
  const row = await readLead(db, id);
  if (!row) return null;
  const log = await readLog(db, id);
  return leadView(row, log, await readContext(db, row, now as Instant));
}

/** The view of a lead: the log and the world in, words and numbers out. */
export function leadView(row: LeadRow, log: readonly Event[], context: Context): LeadView {
  const playbook = context.playbook(row.playbook.id, row.playbook.version) ?? context.playbook(row.playbook.id);
  const script = scripts.find(({ id }) => id === row.enrolment?.next?.script);
  const scored = playbook ? score(row, playbook, context) : { total: row.score, parts: [] };
  const scope = scopeOf(row, context.settings, { now: context.now, score: scored.total, holidays: context.holidays.rep, ...(playbook && { playbook }) });
  return {
    row, log,
    settings: context.settings,
    name: row.fields['name']?.value ?? row.keys.emails[0] ?? row.keys.phones[0] ?? '',
    stage: playbook?.stages.find(({ id }) => id === row.stage)?.label ?? row.stage,
    playbook: playbook?.name ?? row.playbook.id,
    zone: leadZone(row),
    score: scored,
    preview: preview(row, log, context),
    script: script ? { id: script.id, title: script.title, rendered: render(script, scope) } : null,
    steps: playbook ? stepsOf(row, playbook, context) : [],
    lines: linesOf(log, playbook),
    undo: undoOf(log, playbook),
    stages: playbook?.stages.map(({ id, label }) => ({ id, label })) ?? [],
    cadences: playbook?.cadences.map(({ id, name, touches }) => ({ id, label: name, about: String(touches.length) })) ?? [],
    playbooks: playbooks.map(({ id, name, summary }) => ({ id, label: name, about: summary })),
    minutesBetween: playbook?.caps.minutesBetween ?? 60,
  };
}
