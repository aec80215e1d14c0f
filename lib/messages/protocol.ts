import { z } from 'zod';

import { LeadCommand } from '../domain/log/lead-command';
import { PanelCommand } from '../domain/log/command';
import type { Decision } from '../domain/log/context';
import { Sighting } from '../domain/page/sighting';
import { ActorId } from '../domain/self';
import { EventRows, TeamChange } from '../domain/team/change';
import { TeamState } from '../domain/team/team-state';
import { Instant } from '../domain/time/calendar';
import type { Recipe } from '../recipes/schema';

const Slot = z.enum(['snapshot-0', 'snapshot-1', 'snapshot-before', 'snapshot-file']);

/**
 * Everything that reaches the worker. `from` says who may say it, proven by the browser's stamp; `data` is
 * parsed on arrival.
 */
export const protocol = {
  command: { from: 'panel', data: PanelCommand },
  /** Shows a test reminder and answers when the last one fired and the next one will. */
  'test-reminders': { from: 'panel', data: z.strictObject({}) },
  /** Adds a snapshot to the database after data was lost; `lib/store/recovery` says when it is done. */
  restore: {
    from: 'panel',
    data: z.strictObject({ slot: Slot }),
  },
  /** Restores a snapshot into a database of its own, compares, and takes that away again. */
  drill: { from: 'panel', data: z.strictObject({ slot: Slot }) },
  /**
   * A copy of everything: before something large is done, before a merge or an erasure, or because the rep wants
   * one of today.
   */
  'take-copy': { from: 'panel', data: z.strictObject({ why: z.enum(['change', 'small-change', 'today']) }) },
  /** Writes the newest copy into the folder that the rep has picked. */
  'fill-folder': { from: 'panel', data: z.strictObject({}) },
  /** The rep gives lost data up and begins with what is there. The snapshots stay. */
  'start-afresh': { from: 'panel', data: z.strictObject({}) },
  /** What sample leads have been through: made up, at moments that have passed. */
  invent: {
    from: 'panel',
    data: z.strictObject({
      steps: z
        .array(z.strictObject({ at: Instant, command: LeadCommand }))
        .min(1)
        .max(100),
    }),
  },
  /** A team to be kept and connected to: joined, started, or with whom its manager has invited. */
  'connect-team': {
    from: 'panel',
    data: z.strictObject({ connection: z.looseObject({ actor: ActorId }) }),
  },
  'leave-team': { from: 'panel', data: z.strictObject({}) },
  /** Some of the events of a change that follows (`of`), where they are many. */
  'team-part': { from: 'together', data: z.strictObject({ of: z.uuid(), events: EventRows }) },
  'team-change': {
    from: 'together',
    data: z.strictObject({
      change: TeamChange,
      of: z.strictObject({ id: z.uuid(), events: z.int() }).optional(),
    }),
  },
  'team-state': { from: 'together', data: z.strictObject({ state: TeamState }) },
  /** The panel has opened: the pages beside it are watched from now on. */
  'watch-pages': { from: 'panel', data: z.strictObject({}) },
  sighting: { from: 'page', data: Sighting },
  /**
   * The page script carries no recipe: it asks for those of its own host, which the worker knows from the
   * sender.
   */
  recipes: { from: 'page', data: z.strictObject({}) },
} as const satisfies Record<string, { from: Sender; data: z.ZodType }>;

/** `together`: our own page that follows the team, and can ask for nothing else. */
export type Sender = 'panel' | 'page' | 'together';
export type Protocol = typeof protocol;
export type Name = keyof Protocol;
export type Data<N extends Name> = z.input<Protocol[N]['data']>;
export type Reply = {
  command: Decision;
  'test-reminders': { last: number | null; next: number | null; shown: boolean };
  /** How many there are now, how many of them are of the copy, and whether those are as the copy has them. */
  restore: { leads: number; events: number; unreadable: number; equal: boolean };
  drill: { leads: number; events: number; equal: boolean };
  'take-copy': { taken: 'taken' | 'empty' | 'too-big' | 'shrunk' | 'not-yet' };
  'fill-folder': { came: 'written' | 'asks' | 'gone' | 'locked' | 'full' | 'failed' | null };
  'start-afresh': { ok: true };
  invent: { refused: number };
  'connect-team': { ok: true };
  'leave-team': { ok: true };
  'team-part': { ok: true };
  'team-change': { ok: true };
  'team-state': { ok: true };
  'watch-pages': { ok: true };
  sighting: { ok: true };
  recipes: readonly Recipe[];
};
/**
 * `unreachable`: no answer came in time, and what was asked may or may not have been done. `orphaned`: this
 * page script outlived its extension.
 */
export type Failure =
  | 'unknown-message'
  | 'wrong-sender'
  | 'bad-data'
  | 'failed'
  | 'read-only'
  | 'unreachable'
  | 'orphaned';
export type Answer<N extends Name> = { ok: true; value: Reply[N] } | { ok: false; error: Failure };
