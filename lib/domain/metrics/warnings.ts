import { type Measured, ENOUGH } from './measure';

/**
 * Where a number warns: below these, from the systems that state them (tiered-it: contact 40 %, four
 * attempts; four-stages: follow-up near 100 %).
 */
const LEAST: Readonly<Record<string, number>> = {
  'contact-rate': 0.4,
  'attempts-before-giving-up': 4,
  'follow-up-rate': 0.9,
};

/** Whether a number of all leads together is below what its system asks for; never of a handful. */
export function warns({ metric, by, value, of }: Measured): boolean {
  const least = LEAST[metric];
  return by === null && least !== undefined && value !== null && of >= ENOUGH && value < least;
}
