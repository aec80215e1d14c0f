import { dueInstant } from '../lead/due';
import type { Due } from '../lead/lead';
import type { Reason } from '../reason';
import { score } from '../score/score';
import type { Tier } from '../words';
import type { SimulatedLead } from './simulated-lead';

/** How it stands after an event, to be printed. */
export type StateLine = {
  at: string;
  event: string;
  stage: string;
  status: string;
  tier: Tier;
  score: number;
  reasons: { id: string; points: number; because: string }[];
  next: { touch: number; of: number; channel: string; due: string; why: Reason[] } | null;
  /** Whose lead it is; who alone works has them all. */
  owner: string | null;
  /** What is open to do besides the next touch. */
  tasks: { title: string; due: string; owner: string | null }[];
  /** What the rep has been alerted of since the line before. */
  alerts: string[];
  refused?: Reason;
};

/** Where the lead stands now. Asked a second time, it has no alerts: they were given. */
export function stateOf(run: SimulatedLead): Omit<StateLine, 'at' | 'event'> {
  const { lead } = run;
  const context = run.at();
  const next = run.next();
  const playbook = context.playbook(lead.playbook.id)!;
  const { total, parts } = score(lead, playbook, context);
  const wallTime = (due: Due) => run.wallTime(dueInstant(due, context.settings));
  return {
    stage: lead.stage,
    status: lead.status,
    tier: lead.tier,
    score: total,
    reasons: parts,
    next: next && {
      touch: next.touch,
      of: next.of,
      channel: next.channel,
      due: wallTime(next.due),
      why: next.due.why,
    },
    owner: lead.owner,
    tasks: lead.tasks
      .filter(({ done }) => done === null)
      .map(({ title, due, owner }) => ({ title, due: wallTime(due), owner })),
    alerts: run.newAlerts(),
  };
}
