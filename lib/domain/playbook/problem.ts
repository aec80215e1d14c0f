import type { Reason } from '../reason';

/** Keys and 0-based places on the way from the playbook to what is wrong. */
export type Place = readonly (string | number)[];
export type Problem = { place: Place; why: Reason };
