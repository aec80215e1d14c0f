import { moveTier } from '../steps/moves';
import type { Draft } from '../steps/draft';
import { holds } from '../../score/fact-holds';
import type { Instant } from '../../time/calendar';
import type { Lead } from '../../lead/lead';
import type { Playbook } from '../../playbook/playbook';
import { because } from '../../reason';
import { score } from '../../score/score';
import { hotter, isParked, tierOf } from '../../playbook/tier';
import { goOn } from '../commands/plan-commands';
import type { On, Trigger } from '../../playbook/trigger';
import { act } from './actions';
import { byTime, type Occasion } from '../steps/trigger-occasions';

/** Above this many firings, or rounds, in one decision a playbook is going in circles; such a one is refused beforehand, and stopped here all the same. */
const MOST = 60;
const MOST_ROUNDS = 300;

/**
 * What follows from a decision by the playbook's own rules, until nothing more does: points, tier, parking, triggers and what
 * they set off. Each trigger fires once for one occasion, for ever; `since` is the moment of the last event before, `was` the score
 * then, where the rules have changed.
 */
export function runTriggers(
  draft: Draft,
  { tick, since, was }: { tick: boolean; since: number; was?: number },
): void {
  const { playbook } = draft;
  if (!playbook || draft.lead.optedOut) return;
  let points =
    was !== undefined
      ? was
      : draft.start
        ? score(draft.start, playbook, {
            ...draft.context,
            now: Math.min(since, draft.context.now) as Instant,
          }).total
        : null;
  const waiting: Occasion[] = tick && draft.start ? byTime(draft.lead, playbook, draft.context) : [];
  let read = 0;
  let fired = 0;
  for (let again = true, round = 0; again && fired < MOST && round < MOST_ROUNDS; round += 1) {
    for (; read < draft.events.length; read += 1) waiting.push(...occasionsOf(draft, read));
    const total = score(draft.lead, playbook, draft.context).total;
    if (points !== null && total !== points) {
      const was = points;
      waiting.push({
        is: (on) => on.on === 'score-crossed' && crossed(on, was, total),
        key: `score:${total}:${draft.events.length}:${draft.commandId}`,
      });
      rescore(draft, playbook, was, total);
    }
    points = total;
    const occasion = waiting.shift();
    if (occasion) fired += fireAll(draft, playbook, occasion);
    again = waiting.length > 0 || read < draft.events.length;
    if (draft.lead.optedOut) return;
  }
}

function crossed(on: Extract<On, { on: 'score-crossed' }>, was: number, is: number): boolean {
  return on.going === 'up' ? was < on.at && is >= on.at : was >= on.at && is < on.at;
}

/** A score that has crossed a threshold moves the tier in that direction, unless the rep set it; under the parking line everything waits. */
function rescore(draft: Draft, playbook: Playbook, was: number, is: number): void {
  const { lead } = draft;
  if (lead.closed) return;
  const tier = tierOf(is, playbook);
  const before = tierOf(was, playbook);
  const moves = tier !== before && (hotter(tier, before) ? hotter(tier, lead.tier) : hotter(lead.tier, tier));
  if (moves && !lead.tierByHand)
    moveTier(draft, playbook, tier, false, [because('tier-by-score', { score: is })]);
  const parked = draft.lead.paused?.why.code === 'parked';
  if (is < was && isParked(is, playbook) && !parked && draft.lead.enrolment) {
    draft.emit({
      type: 'paused',
      until: null,
      why: because('parked', { score: is, under: playbook.score.parkUnder! }),
    });
  } else if (parked && !isParked(is, playbook)) goOn(draft, because('unparked', { score: is }));
}

/** What an event is an occasion for. */
function occasionsOf(draft: Draft, place: number): Occasion[] {
  const event = draft.events[place]!;
  const before: Lead | undefined = draft.before[place];
  switch (event.type) {
    case 'saved':
      return [{ is: (on) => on.on === 'lead-created', key: 'created' }];
    case 'signalled':
      return [{ is: (on) => on.on === 'signal' && on.kind === event.signal.kind, key: `signal:${event.id}` }];
    case 'tier-set': {
      if (!before || before.tier === event.tier) return [];
      const { tier: from } = before;
      return [
        {
          is: (on) =>
            on.on === 'tier-crossed' && (on.to ?? event.tier) === event.tier && (on.from ?? from) === from,
          key: `tier:${event.id}`,
        },
      ];
    }
    case 'stage-moved':
      if (before?.stage === event.stage) return [];
      return [
        {
          is: (on) => on.on === 'stage-changed' && (on.to ?? event.stage) === event.stage,
          key: `stage:${event.id}`,
        },
      ];
    case 'enrolment-ended': {
      const ended = before?.enrolment?.cadence;
      return event.finished
        ? [
            {
              is: (on) => on.on === 'cadence-ended' && (on.cadence ?? ended) === ended,
              key: `ended:${event.id}`,
            },
          ]
        : [];
    }
    case 'trigger-fired':
      return event.trigger === null ? [{ is: (on) => on.on === 'sla-passed', key: event.occasion }] : [];
    case 'outcome-logged':
      return event.outcome === 'no-reply' ? unansweredNow(draft) : [];
    default:
      return [];
  }
}

function unansweredNow(draft: Draft): Occasion[] {
  return byTime(draft.lead, draft.playbook!, draft.context, true).filter(({ unanswered }) => unanswered);
}

function fireAll(draft: Draft, playbook: Playbook, occasion: Occasion): number {
  const ready = playbook.triggers.filter(
    (trigger) => occasion.is(trigger.when) && !hasFired(draft.lead, trigger, occasion),
  );
  let fired = 0;
  for (const trigger of ready) {
    if (draft.lead.optedOut || !trigger.if.every((fact) => holds(fact, draft.lead, draft.context))) continue;
    draft.emit({
      type: 'trigger-fired',
      trigger: trigger.id,
      occasion: occasion.key,
      why: because('trigger', { because: trigger.because }),
    });
    for (const action of trigger.then)
      act(
        draft,
        playbook,
        action,
        because('trigger', { because: trigger.because }),
        trigger.when.on === 'sla-passed',
      );
    fired += 1;
  }
  return fired;
}

function hasFired(lead: Lead, trigger: Trigger, occasion: Occasion): boolean {
  return lead.fired.includes(`${trigger.id}:${occasion.key}`);
}
