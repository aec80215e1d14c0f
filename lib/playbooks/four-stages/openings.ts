import type { Touch } from '../../domain/playbook/cadence';

/** The first words of an opt-in to those who came for something else than a download. */
export const openings = {
  call: 'four-stages-opt-in-1-call',
  price: 'four-stages-opt-in-1-price',
  message: 'four-stages-opt-in-1-message',
  referral: 'four-stages-opt-in-1-referral',
} as const satisfies Touch['raised'];
