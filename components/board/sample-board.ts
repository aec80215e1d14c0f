import { decide } from '@/lib/domain/decide/decide';
import { aboutOf } from '@/lib/domain/log/about';
import type { Context } from '@/lib/domain/log/context';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { place } from '@/lib/domain/queue/queue';
import type { Refusal } from '@/lib/domain/reason';
import { score } from '@/lib/domain/score/score';
import { type Instant, instantOf, dayOf, addDays, Clock } from '@/lib/domain/time/calendar';
import type { LeadRow } from '@/lib/store/database/db';

import type { Ask } from '../data/use-command';
import type { Move } from './moves';

/** An invented lead on the board: what has happened, and the card that comes of it. Nothing of it is stored. */
export type SampleLead = { log: readonly Event[]; row: LeadRow };

/** Null for a log that saves nobody. */
export function sampleLead(log: readonly Event[], context: Context): SampleLead | null {
  const lead = fold(log);
  const playbook = lead && context.playbook(lead.playbook.id);
  if (!lead || !playbook) return null;
  const points = score(lead, playbook, context).total;
  return {
    log,
    row: {
      ...lead,
      allKeys: [],
      words: [],
      companyKey: '',
      score: points,
      ...place(lead, points, context.now, context),
      scripts: { results: {}, open: null, until: 0 },
      made: 0,
    },
  };
}

/** The lead after a move, as the engine decides it, or why it will not have it. */
export function movedSample(
  { log, row }: SampleLead,
  move: NonNullable<Move>,
  command: string,
  context: Context,
): SampleLead | Refusal {
  const ask = 'run' in move ? move.run : asked(move.ask, row, context);
  const decision = decide({ ...ask, id: command, leadId: row.id } as never, [...log], context);
  if (!decision.ok) return decision.refusal;
  return sampleLead([...log, ...decision.events], context)!;
}

/** What a form would ask about somebody real: here the plainest answer is taken. */
function asked(what: 'won' | 'lost' | 'booked', row: LeadRow, { now, settings }: Context): Ask {
  const { id: leadId } = row;
  if (what === 'booked')
    return {
      type: 'signal',
      leadId,
      kind: 'booked',
      at: null,
      origin: { from: 'rep', at: now },
      start: tomorrow(now, settings.zone),
    };
  const outcome = { type: 'outcome', leadId, outcome: what, when: null, about: aboutOf(row, now) } as const;
  return what === 'won'
    ? { ...outcome, reason: null, next: { step: 'closed' } }
    : { ...outcome, reason: 'timing', next: null };
}

const tomorrow = (now: Instant, zone: Context['settings']['zone']) =>
  instantOf(addDays(dayOf(now, zone), 1), Clock.parse('10:00'), zone);
