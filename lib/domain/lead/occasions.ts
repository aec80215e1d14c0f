import type { Enrolment, Lead, LeadId, TouchDone } from './lead';

// What brings something about, in words that every device finds by itself: by them, what two devices did
// without knowing of each other counts once (`lib/domain/log/log`). Each holds for one lead; none may depend
// on a clock, a device or an order of arrival.

/** One message is one thing that happened, whoever saw it. */
export const messageOccasion = (messageId: string) => `message:${messageId}`;

/** What another tool or a file says that happened at a moment. */
export const signalOccasion = (kind: string, at: number) => `signal:${kind}:${at}`;

/** One touch of one run of a cadence, however it was made. */
export const touchOccasion = ({ cadence, startedAt }: Enrolment, touch: number) =>
  `touch:${cadence}:${startedAt}:${touch}`;

/** A touch that a file or another tool tells of. */
export const toldOccasion = ({ cadence, touch, channel, how, at }: TouchDone) =>
  `told:${cadence ?? ''}:${touch}:${channel}:${how}:${at}`;

/** The occasion of a touch that was left out, by its place in the cadence (from 1). */
export const skipOccasion = ({ cadence, startedAt }: Enrolment, touch: number) =>
  `skip:${cadence}:${startedAt}:${touch}`;

/**
 * The end of a pause, the beginning of a booked call, the end of a cadence whose last touch stays unanswered,
 * and of a silence that began at `since`.
 */
export const pauseOverOccasion = (until: number) => `pause:${until}`;
export const callOccasion = (booked: NonNullable<Lead['booked']>) => `call-begins:${booked.at}`;
export const cadenceOverOccasion = ({ cadence, startedAt }: Enrolment) => `end:${cadence}:${startedAt}`;
export const quietOccasion = ({ lastOut, handledAt }: Pick<Lead, 'lastOut' | 'handledAt'>) =>
  `quiet:${Math.max(lastOut?.at ?? 0, handledAt ?? 0)}`;

/** Two leads are one person, whoever says so of which. */
export const joinOccasion = (one: LeadId, other: LeadId) => `join:${[one, other].toSorted().join(':')}`;

/** An SLA that was missed. */
export const lateOccasion = ({ startedAt }: Enrolment, touch: number) => `sla:${startedAt}:${touch}`;

/** The log said, by the event `instead`, another owner than the claim that counts in a scope, its `n`th. */
export const claimOccasion = (scope: string, n: number, instead: string) => `claim:${scope}.${n}:${instead}`;

/** Whether it is something that a page showed or the team's server said, whatever the time was. */
export const isSeenOccasion = (occasion: string) =>
  /^(?:message|thread|record|link|rescore|claim):/.test(occasion);
