import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n/index';

import { Facts } from './show-about';
import { tierName } from '../parts/sentences';

export const capNames = [
  'perPlatformPerDay',
  'perPersonPerWeek',
  'perCompanyPerWeek',
  'minutesBetween',
  'daysBetween',
] as const;

/** How much is too much, what follows an outcome, and who gets a lead. */
export function ShowLimits({ playbook: { caps, outcomes, assignment } }: { playbook: Playbook }) {
  const word = (key: string) => t(`playbooks.limits.${key}`);
  const orders = assignment.order.map((by) => word(`order-of.${by}`));
  return (
    <Facts
      rows={[
        ...capNames.map(
          (cap) => [word(cap), caps[cap] === undefined ? word('none') : String(caps[cap])] as const,
        ),
        [
          word('hello'),
          outcomes.lostHelloAfterDays === undefined ? word('never') : String(outcomes.lostHelloAfterDays),
        ],
        [word('next-step'), word(outcomes.callNeedsNextStep ? 'yes' : 'no')],
        [word('order'), [...orders, word('order-none')].join(', ')],
        [word('capacity'), String(assignment.capacity)],
        [word('within'), String(assignment.withinSeconds)],
        [word('unattended'), assignment.unattended.map(tierName).join(', ') || word('nobody')],
      ]}
    />
  );
}
