import type { Lead, LeadId } from '../../domain/lead/lead';
import type { Context } from '../../domain/log/context';
import type { Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import type { Person } from '../database/person';
import { shutOutAmong } from '../hygiene/shut-out';
import { ownerCounts } from '../projections/owners';
import { expectTouch } from '../projections/tallies';
import { type Concerned, companyTally, contextOf, type SharedContext } from '../read/context';
import { readStops, type Stopped, stopOf, type Stops } from './company-stop';
import type { Addition } from './enter';
import type { AboutLead } from './known';
import { type Looks, recordAt } from './looks';
import { ByKey } from '../projections/by-key';
import { countAlso } from '../projections/counted';
import { LastGiven } from '../projections/last-given';
import { Pending } from './pending';
import { type Foreseen, foresee } from './foresee';

/**
 * What many decisions look at, read side by side before the first of them, and kept as each of them leaves it:
 * all is decided in memory and written once. What was not foreseen is asked of the database when it is needed.
 */
export class Ahead implements Looks {
  private readonly pending: Pending;
  private readonly keys: ByKey;
  private readonly owners: LastGiven;
  private shut = new Map<string, boolean>();
  private stops: Stops | undefined;
  private foreseen: Foreseen | undefined;

  constructor(
    private readonly db: Db,
    private readonly shared: SharedContext,
    private readonly now: Instant,
  ) {
    this.pending = new Pending(db, shared);
    this.keys = new ByKey(db, this.pending.changed);
    this.owners = new LastGiven(db, this.pending.changed);
  }

  /** Reads what these commands will be decided by. */
  async read(commands: readonly AboutLead[]): Promise<void> {
    const foreseen = await foresee(this.db, commands);
    this.foreseen = foreseen;
    const rows = [...foreseen.rows.values()].filter((row) => row !== undefined);
    await Promise.all([
      expectTouch(this.db, rows, this.shared, this.now),
      countAlso(this.db, foreseen.companies, this.shared),
      this.keys.load(foreseen.keys),
      this.isShutOut(foreseen.keys),
    ]);
  }

  /** What follows from a decision, before the next. */
  async take(additions: readonly Addition[]): Promise<void> {
    await this.pending.add(additions);
    for (const { leadId, before, after } of additions) {
      this.keys.move(leadId, before, after);
      this.owners.move(before, after);
    }
  }

  /** The database may begin with what was decided; nothing of it is about who is one person with whom. */
  begin(): void {
    this.pending.begin();
  }

  row(id: LeadId) {
    const { changed } = this.pending;
    if (changed.has(id)) return changed.get(id);
    return this.foreseen?.rows.has(id) ? this.foreseen.rows.get(id) : recordAt(this.db).row(id);
  }

  async person(id: LeadId): Promise<Person> {
    const stored = this.foreseen?.persons.get(id) ?? (await recordAt(this.db).person(id));
    return { ids: stored.ids, log: [...stored.log, ...this.pending.eventsOf(stored.ids)] };
  }

  has(command: string) {
    return (
      this.pending.hasEvent(`${command}.0`) ||
      (this.foreseen?.done.get(command) ?? recordAt(this.db).has(command))
    );
  }

  async context(whom: Concerned | undefined, row: LeadRow | undefined): Promise<Context> {
    await countAlso(this.db, companyTally(whom), this.shared);
    if (row) await expectTouch(this.db, [row], this.shared, this.now);
    const { roster = [], counted } = this.shared;
    const given = roster.length > 0 ? await this.owners.of(roster.map(({ id }) => id)) : null;
    return contextOf(
      this.shared,
      whom,
      this.now,
      given ? ownerCounts(roster, counted, (id) => given.get(id) ?? null) : {},
    );
  }

  async sharing(keys: readonly string[]): Promise<LeadRow[]> {
    await this.keys.load(keys);
    return keys.flatMap((key) => this.keys.of(key));
  }

  async isShutOut(keys: readonly string[]): Promise<boolean> {
    const missing = keys.filter((key) => !this.shut.has(key));
    const out = await shutOutAmong(this.db, this.shared.salts, missing);
    for (const key of missing) this.shut.set(key, out.has(key));
    return keys.some((key) => this.shut.get(key));
  }

  async stopFor(lead: Lead): Promise<Stopped | null> {
    this.stops ??= await readStops(this.db);
    return stopOf(lead, this.stops);
  }

  /** Everything decided is written, and whatever is asked from here on is asked of the database anew. */
  async settle(): Promise<void> {
    await this.pending.write();
    this.foreseen = undefined;
    this.stops = undefined;
    this.shut = new Map();
    for (const known of [this.keys, this.owners]) known.forget();
  }
}
