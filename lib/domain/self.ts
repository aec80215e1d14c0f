import { z } from 'zod';

/** A random id without a name in it: part of addresses and of what is sorted. */
const Token = z.string().regex(/^[0-9a-z]{1,40}$/);

/** Somebody who works with leads: one person, on however many devices. */
export const ActorId = Token;
/** One browser of theirs. */
export const DeviceId = Token;

/** Whose record something is: one's own, that of a group, or everybody's. The only unit of who may see it. */
export const Scope = z.string().regex(/^((own|pod)\.[0-9a-z]{1,40}|team\.all)$/);

/** Who is writing, and where. */
export type Self = { actor: string; device: string };

/**
 * Whoever wrote before the record said who (events of version 1): the rep of the only installation there was.
 * The same for every copy of such an event, so that two devices that were given one backup hold one record.
 */
export const FIRST: Self = { actor: '0', device: '0' };

/** The scope of somebody’s own record. */
export function ownScope(actor: string): string {
  return `own.${actor}`;
}

/**
 * Whether something stands in somebody's own record: that lies with nobody but its owner, on another computer
 * too when it was brought there as a copy.
 */
export function isOwnScope(scope: string): boolean {
  return scope.startsWith('own.');
}

/** Whether it is a group's record, and neither somebody's own nor everybody's. */
export function isOfGroup(scope: string): boolean {
  return scope.startsWith('pod.');
}

/** Whether the rep at this browser did it. */
export function isOurs(
  { actor, scope }: { actor: string; scope: string },
  self: Pick<Self, 'actor'>,
): boolean {
  return isOwnScope(scope) || actor === self.actor;
}
