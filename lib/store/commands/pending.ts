import type { LeadId } from '../../domain/lead/lead';
import type { Stored } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import { countMoves, writeTallies } from '../projections/tallies';
import type { SharedContext } from '../read/context';
import { type Addition, store, storeLeads } from './enter';
import type { Changed } from '../projections/by-key';

/** Leads that are written at once: few enough that the first are written before the last are decided. */
const AT_ONCE = 10;

/**
 * What was decided one after another: counted at once, since the next decision looks at the counters, and written
 * some at a time, so that the database is at work on them while more is decided.
 */
export class Pending {
  /** Leads as they will be. */
  readonly changed: Changed = new Map();
  private readonly additions = new Map<LeadId, Addition>();
  private readonly ids = new Set<string>();
  private readonly logs = new Map<LeadId, Stored[]>();
  private readonly tallies = new Set<string>();
  private readonly begun: PromiseLike<unknown>[] = [];

  constructor(
    private readonly db: Db,
    private readonly shared: SharedContext,
  ) {}

  async add(additions: readonly Addition[]): Promise<void> {
    for (const one of additions) {
      const earlier = this.additions.get(one.leadId);
      this.additions.set(one.leadId, {
        ...one,
        before: earlier ? earlier.before : one.before,
        events: [...(earlier?.events ?? []), ...one.events],
        alerts: [...(earlier?.alerts ?? []), ...one.alerts],
      });
      for (const event of one.events) this.note(event);
      this.changed.set(one.leadId, one.after);
    }
    for (const id of await countMoves(this.db, additions, this.shared)) this.tallies.add(id);
  }

  private note(event: Stored): void {
    const leadId = event.leadId as LeadId;
    this.ids.add(event.id);
    const log = this.logs.get(leadId);
    if (log) log.push(event);
    else this.logs.set(leadId, [event]);
  }

  /** What waits to be written of these logs. */
  eventsOf(ids: readonly LeadId[]): Stored[] {
    return ids.flatMap((id) => this.logs.get(id) ?? []);
  }

  hasEvent(id: string): boolean {
    return this.ids.has(id);
  }

  /** Begins to write what waits, once there is enough of it, and does not wait for it. */
  begin(): void {
    if (this.additions.size < AT_ONCE) return;
    const begun = storeLeads(this.db, [...this.additions.values()]);
    this.additions.clear();
    this.begun.push(begun);
    // One that fails is heard of in the end, and fails all of it.
    begun.then(undefined, () => undefined);
  }

  /** All of it is written, or this rejects. */
  async write(): Promise<void> {
    if (this.changed.size === 0) return;
    const [additions, events, tallies] = [[...this.additions.values()], [...this.ids], [...this.tallies]];
    const begun = this.begun.splice(0);
    for (const of of [this.additions, this.ids, this.logs, this.tallies, this.changed]) of.clear();
    await Promise.all([
      ...begun,
      store(this.db, additions, { arrived: events }),
      writeTallies(this.db, tallies, this.shared),
    ]);
  }
}
