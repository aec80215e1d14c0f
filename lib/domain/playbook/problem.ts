import type { Reason } from '../reason';

/** Keys and 0-based places on the way from the playbook to what is wrong. */
export type ProblemPath = readonly (string | number)[];
export type Problem = { place: ProblemPath; why: Reason };
