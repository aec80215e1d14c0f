import type { Lead, Task } from './lead';

/** Tasks that begin with this were made with the assignment and are done with the first touch. */
export const WITH_OWNER = 'assigned:';
/** And with this, those a playbook asks for until there has been a touch. */
export const UNTIL_TOUCH = 'until-touch:';

/** Whether a task asks for a touch, and is done by the next one. */
export function isForTouch({ id }: Pick<Task, 'id'>): boolean {
  return id.startsWith(WITH_OWNER) || id.startsWith(UNTIL_TOUCH);
}

/**
 * Whether it asks for the first word to somebody who has had none: only that can be a first reply which is
 * late.
 */
export function isFirstReply(task: Pick<Task, 'id'>, { lastOut }: Pick<Lead, 'lastOut'>): boolean {
  return lastOut === null && isForTouch(task);
}
