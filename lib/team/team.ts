import type { TeamChange } from '../domain/team/change';
import type { TeamState } from '../domain/team/team-state';
import type { Instant } from '../domain/time/calendar';
import type { Db } from '../store/database/db';
import type { Connection } from '../store/database/team-rows';
import type { Wire } from '../wire/wire';

/** What the following of a team needs from outside. */
export type Team = {
  connection: Connection;
  wire: Wire;
  /** Only read here. */
  db: Db;
  /** Has the worker write, all of it or nothing; rejects where it could not. */
  change(change: TeamChange): Promise<void>;
  now(): Instant;
  /** Does something after so many milliseconds. */
  later(ms: number, work: () => void): void;
  /** Says how it stands, whenever that changes. */
  tell(state: TeamState): void;
};
