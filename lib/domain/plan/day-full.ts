import { dayOf } from '../time/calendar';
import type { Context } from '../log/context';
import type { Lead } from '../lead/lead';
import { dailyCap } from './slot';
import type { Playbook } from '../playbook/playbook';
import { Channel } from '../words';

/**
 * The channels on which the rep's day is full, each with its cap: what was sent today and what is still
 * planned, from the account that this lead knows. The lead's own planned touch takes no place from itself.
 */
export type FullToday = Partial<Record<Channel, number>>;

/** The channels whose daily limit is reached, each with that limit. */
export function fullToday(lead: Pick<Lead, 'account'>, playbook: Playbook, context: Context): FullToday {
  const today = dayOf(context.now, context.settings.zone);
  const full = Channel.options
    .map((channel) => [channel, dailyCap(channel, playbook, context)] as const)
    .filter(([channel, cap]) => context.load(today, channel, lead.account) >= cap);
  return Object.fromEntries(full);
}
