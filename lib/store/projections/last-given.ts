import type { Db, LeadRow } from '../database/db';
import { lastGiven } from './owners';
import type { Changed } from './by-key';

/** When everybody was last given a lead, by the database and by what is `changed` since. */
export class LastGiven {
  private readonly known = new Map<string, number | null>();

  constructor(
    private readonly db: Db,
    private readonly changed: Changed,
  ) {}

  async of(owners: readonly string[]): Promise<ReadonlyMap<string, number | null>> {
    const missing = owners.filter((owner) => !this.known.has(owner));
    const stored = await Promise.all(missing.map((owner) => lastGiven(this.db, owner, this.changed)));
    for (const [n, owner] of missing.entries()) this.known.set(owner, this.latest(owner, stored[n]!));
    return this.known;
  }

  private latest(owner: string, stored: number | null): number | null {
    let last = stored;
    for (const row of this.changed.values())
      if (row?.owner === owner) last = Math.max(last ?? 0, row.ownerAt ?? 0);
    return last;
  }

  /** A lead is another now. */
  move(before: LeadRow | undefined, after: LeadRow | undefined): void {
    for (const row of [before, after]) if (row?.owner) this.known.delete(row.owner);
  }

  forget(): void {
    this.known.clear();
  }
}
