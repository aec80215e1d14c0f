import type { Instant } from '../../domain/time/calendar';
import type { LeadCommand } from '../../domain/log/command';
import type { Decision } from '../../domain/log/context';
import type { World } from '../read/context';
import type { Db } from '../database/db';

/** One decision about one lead and what follows from it, inside the caller's transaction. */
export type CommitLead = (db: Db, command: LeadCommand, world: World, now: Instant) => Promise<Decision>;
