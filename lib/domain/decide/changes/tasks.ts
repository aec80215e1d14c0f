import { addDays, clockOf, dayOf, type Instant, instantOf } from '../../time/calendar';
import type { Due } from '../../lead/lead';
import type { PlaybookVersion } from '../../playbook/version';
import { because, type Reason } from '../../reason';
import { begin } from './cadences';
import { findCadence } from '../../playbook/find-cadence';
import type { Changes } from './changes';

/** Titles of tasks the engine makes by itself, in English; screens say `label` instead. */
const TITLES = { 'next-call': 'Next call', 'follow-up-then': 'Follow up', 'say-hello': 'Say hello again' };

/** The cadence of a playbook that says the friendly line a while after Lost. */
export const HELLO = 'lost-hello';

/**
 * A task for the rep, due at a moment; its id comes from its kind and the command, so that it is added once.
 */
export function addTask(changes: Changes, kind: keyof typeof TITLES, at: Instant, why: Reason): void {
  changes.emit({
    type: 'task-added',
    task: {
      id: `${kind}:${changes.name}`,
      title: TITLES[kind],
      label: because(`task-${kind}`),
      due: dueAt(changes, at, why),
      done: null,
      owner: changes.lead.owner,
    },
  });
}

/** A moment as something that is due: by day and time in the rep’s zone. */
export function dueAt({ context }: Pick<Changes, 'context'>, at: Instant, why: Reason): Due {
  const { zone } = context.settings;
  return { day: dayOf(at, zone), time: clockOf(at, zone), zone, floats: true, deadline: null, why: [why] };
}

/** After Lost: the playbook's own cadence for it, else a task on the day. */
export function sayHelloLater(changes: Changes, playbook: PlaybookVersion, days: number): void {
  const why = because('hello-after-lost', { count: days });
  const cadence = findCadence(playbook, HELLO);
  if (cadence) begin(changes, playbook, cadence, { why, sla: null });
  else {
    const { now, settings } = changes.context;
    addTask(
      changes,
      'say-hello',
      instantOf(addDays(dayOf(now, settings.zone), days), playbook.hour, settings.zone),
      why,
    );
  }
}

/** Whether the task only exists because the lead was closed. */
export function isAfterClosing(taskId: string): boolean {
  return taskId.startsWith('say-hello:') || taskId.startsWith('next-call:');
}
