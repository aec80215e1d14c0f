import { z } from 'zod';

import { ActorId, ownScope } from '../self';
import { Role } from '../team/roles';
import { Instant, Zone } from '../time/calendar';
import { TimeOff, WeekHours } from './settings';

const words = z.array(z.string().trim().min(1).max(80)).max(50);

/** Some of a team who share leads among themselves, in the record `pod.<id>`. */
const Group = z.strictObject({ id: ActorId, name: z.string().trim().min(1).max(40) });

/**
 * Somebody leads can be given to. An empty list means no speciality: a generalist. `capacity` is how many
 * open leads are enough (four-layers: 40); `closeRate` is the share of their closed leads that were won, 0 to
 * 1, null while too few are known.
 */
export const MemberShape = z.strictObject({
  /** By this leads are given; a name may change. Of a member of a shared team it is who they write as. */
  id: z.string().min(1).max(90),
  name: z.string().trim().min(1).max(80),
  zone: Zone,
  hours: WeekHours,
  timeOff: z.array(TimeOff).max(200).default([]),
  territories: words.default([]),
  industries: words.default([]),
  products: words.default([]),
  sizes: words.default([]),
  capacity: z.number().int().min(0).max(1000).default(40),
  closeRate: z.number().min(0).max(1).nullable().default(null),
  /** What they are in a shared team; absent for one who is only given leads and has no screen of their own. */
  role: Role.optional(),
  group: Group.optional(),
  /** Of an assistant: whose quiet leads they work. */
  assists: z.array(ActorId).max(50).optional(),
  /** When they were put out of the shared team. Their name stays, with what they did; nothing is given to them. */
  left: Instant.optional(),
});
/** One who was written down before members had ids goes by the name. */
export const Member = z.preprocess(
  (json) =>
    typeof json === 'object' && json !== null && 'name' in json && !('id' in json)
      ? { id: ownerByName(String(json.name)), ...json }
      : json,
  MemberShape,
);
export type Member = z.infer<typeof Member>;

export const Roster = z
  .array(Member)
  .max(200)
  .refine((members) => new Set(members.map(({ name }) => name)).size === members.length, 'a name twice')
  .refine((members) => new Set(members.map(({ id }) => id)).size === members.length, 'an id twice');
export type Roster = z.infer<typeof Roster>;

/** Those of the roster who have not left: to whom leads can be given. */
export function presentIn(roster: Roster): Roster {
  return roster.filter(({ left }) => left === undefined);
}

/** Somebody of the roster who is a member of the shared team: has a screen, and a role in it. */
export function memberOf(roster: Roster, actor: string): (Member & { role: Role }) | undefined {
  const member = roster.find(({ id }) => id === actor);
  return member?.role && { ...member, role: member.role };
}

/** The records that a member may put a lead into: their own, their group's (a manager: any group's), the team's. */
export function scopesOf(member: Member, roster: Roster): string[] {
  const groups = (member.role === 'manager' ? roster : [member]).flatMap(({ group }) => group?.id ?? []);
  return [ownScope(member.id), ...new Set(groups.map((id) => `pod.${id}`)), 'team.all'];
}

const NAME = 'name:';

/** How an owner is kept of whom no more than the name is known. */
export function ownerByName(name: string): string {
  return `${NAME}${name}`;
}

/**
 * What an owner is called: as the roster says, or as they were called when no more than that was known; `own`
 * is the rep at this browser. Null for one who is not known.
 */
export function ownerName(id: string, roster: Roster, own: { actor: string; name: string }): string | null {
  const member = roster.find((one) => one.id === id);
  if (member) return member.name;
  if (id === own.actor && own.name) return own.name;
  return id.startsWith(NAME) ? id.slice(NAME.length) : null;
}
