import type { Touch } from '../../domain/playbook/cadence';

/** The first words to those with whom nobody has talked: a recap of what they came for, and not of a talk. */
export const openings = {
  call: 'seven-components-first-call',
  price: 'seven-components-first-price',
  message: 'seven-components-first-message',
  resource: 'seven-components-first-resource',
  referral: 'seven-components-first-referral',
} as const satisfies Touch['raised'];
