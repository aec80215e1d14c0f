import type { LeadId } from '../../domain/lead/lead';
import type { Stored } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import { countMoves, writeTallies } from '../projections/tallies';
import type { SharedContext } from '../read/context';
import { type Addition, store } from './enter';
import type { Changed } from '../projections/by-key';

/**
 * What was decided and is not written yet: counted at once, since the next decision looks at the counters, and
 * written together.
 */
export class Pending {
  /** Leads as they will be. */
  readonly changed: Changed = new Map();
  private readonly additions = new Map<LeadId, Addition>();
  private readonly ids = new Set<string>();
  private readonly logs = new Map<LeadId, Stored[]>();
  private readonly tallies = new Set<string>();

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

  async write(): Promise<void> {
    if (this.additions.size === 0) return;
    const [additions, tallies] = [[...this.additions.values()], [...this.tallies]];
    for (const of of [this.additions, this.ids, this.logs, this.tallies, this.changed]) of.clear();
    await Promise.all([store(this.db, additions), writeTallies(this.db, tallies, this.shared)]);
  }
}
