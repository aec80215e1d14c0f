import type { Lead } from '../../lead/lead';
import type { Changes } from '../changes/changes';
import { byTime, type Occasion } from '../changes/trigger-occasions';

/** What the event at a place among the changes is an occasion for. */
export function occasionsOf(changes: Changes, place: number): Occasion[] {
  const event = changes.events[place]!;
  const before: Lead | undefined = changes.before[place];
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
      return event.trigger === null ? [{ is: (on) => on.on === 'sla-passed', key: event.key }] : [];
    case 'outcome-logged':
      return event.outcome === 'no-reply' ? unansweredNow(changes) : [];
    default:
      return [];
  }
}

function unansweredNow(changes: Changes): Occasion[] {
  return byTime(changes.lead, changes.playbook!, changes.context, true).filter(
    ({ unanswered }) => unanswered,
  );
}
