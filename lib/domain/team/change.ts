import { z } from 'zod';

import { Instant } from '../time/calendar';

/** What the worker keeps of a team, by table (`lib/store/database/team-rows`). */
export const TeamTable = z.enum([
  'team',
  'cursors',
  'chains',
  'sealed',
  'outgoing',
  'auditNotes',
  'ownerClaims',
  'pendingClaims',
  'proposals',
]);
export type TeamTable = z.infer<typeof TeamTable>;

const rows = z.array(z.looseObject({}));
export const EventRows = rows;

/**
 * What the page that follows the team asks the worker to write, all of it or nothing. It has opened and
 * checked what is in it; done again it has no second effect. `owners`: leads whose owner the server has
 * decided, where the log says somebody else by the event `instead` (`take-claim`). `ahead`: leads with something
 * that was written by a clock ahead of the server's, and when the server took it. `anew`: from now on this is
 * another device. `goesOn`: more follows at once.
 */
export const TeamChange = z.strictObject({
  events: rows.optional(),
  documents: rows.optional(),
  put: z.partialRecord(TeamTable, rows).optional(),
  remove: z.partialRecord(TeamTable, z.array(z.unknown())).optional(),
  owners: z
    .array(
      z.strictObject({
        leadId: z.uuid(),
        owner: z.string().max(90).nullable(),
        instead: z.string().max(80),
        occasion: z.string().max(300),
      }),
    )
    .optional(),
  ahead: z.array(z.strictObject({ leadId: z.uuid(), at: Instant })).optional(),
  anew: z.literal(true).optional(),
  goesOn: z.literal(true).optional(),
});
export type TeamChange = z.infer<typeof TeamChange>;
