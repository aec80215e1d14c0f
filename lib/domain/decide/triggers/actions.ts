import { DAY, MINUTE } from '../../time/calendar';
import { plus } from '../../time/instant';
import { begin, firstTouchSla, halt } from '../changes/cadences';
import { findStage, findCadence } from '../../playbook/find-cadence';
import type { Changes } from '../changes/changes';
import { moveStage, moveTier } from '../changes/moves';
import { giveOwner, handOff } from '../changes/owner';
import { UNTIL_TOUCH } from '../../lead/task-kinds';
import { dueAt } from '../changes/tasks';
import type { PlaybookVersion } from '../../playbook/version';
import type { Reason } from '../../reason';
import { mayFollow } from '../../lead/may-follow';
import { owesAnswer } from '../../lead/silence';
import type { Action } from '../../playbook/trigger';
import { slaDeadline } from '../../hours/working-time';

/**
 * One action of a trigger. A plan is only started for somebody who raised a hand, is not closed or archived,
 * and whose last word has been answered: a reply wins over any plan. `late`: the trigger waits for an SLA to
 * be passed.
 */
export function act(
  changes: Changes,
  playbook: PlaybookVersion,
  action: Action,
  why: Reason,
  late = false,
): void {
  const { lead, context } = changes;
  switch (action.do) {
    case 'start':
      return startCadence(changes, playbook, action.cadence, why);
    case 'switch':
      if (lead.enrolment) startCadence(changes, playbook, action.cadence, why);
      return;
    case 'nurture':
      return startCadence(changes, playbook, action.cadence, why, 'nurture');
    case 'stop':
      return halt(changes, why);
    case 'pause':
      if (lead.enrolment)
        changes.emit({
          type: 'paused',
          until: plus(context.now, action.days * DAY),
          why,
        });
      return;
    case 'set-tier':
      if (!lead.tierByHand) moveTier(changes, playbook, action.tier, false, [why]);
      return;
    case 'set-stage':
      if (!lead.closed && findStage(playbook, action.stage) && lead.stage !== action.stage)
        moveStage(changes, action.stage, why, false);
      return;
    case 'task': {
      if (lead.closed) return;
      const id = `${action.untilTouch ? UNTIL_TOUCH : 'trigger:'}${changes.name}`;
      // The same is not asked for twice.
      if (lead.tasks.some(({ done, title }) => done === null && title === action.title)) return;
      // At night the clock waits for the morning, as that of an SLA does.
      const deadline = action.atOnce
        ? plus(context.now, action.withinMinutes * MINUTE)
        : slaDeadline(context.now, { minutes: action.withinMinutes }, context);
      changes.emit({
        type: 'task-added',
        task: {
          id,
          title: action.title,
          due: { ...dueAt(changes, deadline, why), deadline },
          done: null,
          owner: lead.owner,
          ...(action.script && { script: action.script }),
        },
      });
      return;
    }
    case 'alert':
      changes.emit({ type: 'alerted', text: action.text });
      return;
    case 'assign':
      if (lead.closed) return;
      return giveOwner(changes, playbook, late);
    case 'hand-off':
      return handOff(changes, action.to, why);
    case 'archive':
      if (lead.closed || lead.status === 'archived') return;
      halt(changes, why);
      changes.emit({ type: 'status-set', status: 'archived', why });
      return;
  }
}

function startCadence(
  changes: Changes,
  playbook: PlaybookVersion,
  id: string,
  why: Reason,
  status?: 'nurture',
): void {
  const { lead } = changes;
  const cadence = findCadence(playbook, id);
  if (
    !cadence ||
    lead.closed ||
    !mayFollow(lead, playbook) ||
    lead.status === 'archived' ||
    lead.enrolment?.cadence === id
  )
    return;
  if (owesAnswer(lead) && lead.status !== 'booked') return;
  begin(changes, playbook, cadence, {
    why,
    sla: firstTouchSla(playbook, lead),
    ...(status ? { status } : {}),
  });
}
