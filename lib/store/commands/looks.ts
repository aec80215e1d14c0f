import type { Lead, LeadId } from '../../domain/lead/lead';
import type { Context } from '../../domain/log/context';
import type { Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import { type Person, readPerson } from '../database/person';
import { isShutOut } from '../hygiene/shut-out';
import { expectTouch } from '../projections/tallies';
import { type Concerned, contextFor, type SharedContext } from '../read/context';
import { type Stopped, stopFor } from './company-stop';

type Found<What> = PromiseLike<What> | What;

/**
 * What a decision about one lead looks at: in the database, or, for many that are decided one after another, as
 * those before leave it.
 */
export type Looks = {
  row(id: LeadId): Found<LeadRow | undefined>;
  /** Everything logged of whoever a lead is. */
  person(id: LeadId): Found<Person>;
  /** Whether a command's first event is there. */
  has(command: string): Found<boolean>;
  /** What may be looked at beside the lead; `row`: the one that the decision will change. */
  context(whom: Concerned | undefined, row: LeadRow | undefined): Found<Context>;
  /** Whoever is known by one of these keys. */
  sharing(keys: readonly string[]): Found<readonly LeadRow[]>;
  isShutOut(keys: readonly string[]): Found<boolean>;
  stopFor(lead: Lead): Found<Stopped | null>;
  /** Before the database itself is asked for more: what was decided is written to it. */
  settle(): Found<void>;
};

/** The record of leads as it is, in the caller's transaction. */
export const recordAt = (db: Db): Pick<Looks, 'row' | 'person' | 'has'> => ({
  row: (id) => db.leads.get(id),
  person: (id) => readPerson(db, id),
  has: async (command) => (await db.events.where('id').equals(`${command}.0`).count()) > 0,
});

/** The database as it is, in the caller's transaction. */
export function looksAt(db: Db, shared: SharedContext, now: Instant): Looks {
  return {
    ...recordAt(db),
    context: async (whom, row) => {
      const [context] = await Promise.all([
        contextFor(db, shared, whom, now),
        row ? expectTouch(db, [row], shared, now) : null,
      ]);
      return context;
    },
    sharing: (keys) => db.leads.where('allKeys').anyOf(keys).toArray(),
    isShutOut: (keys) => isShutOut(db, shared.salts, keys),
    stopFor: (lead) => stopFor(db, lead, shared.salts),
    settle: () => undefined,
  };
}
