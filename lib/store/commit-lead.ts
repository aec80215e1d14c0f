import type { Instant } from '../domain/calendar';
import type { LeadCommand } from '../domain/command';
import type { Decision } from '../domain/context';
import type { World } from './context';
import type { Db } from './db';

/** One decision about one lead and what follows from it, inside the caller's transaction. */
export type CommitLead = (db: Db, command: LeadCommand, world: World, now: Instant) => Promise<Decision>;
