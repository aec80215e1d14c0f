import type { LeadId } from '../../domain/lead/lead';
import type { Db, LeadRow } from '../database/db';
import { getEach } from '../database/get-each';

/** Rows as decisions that are not written yet leave them; undefined: no longer saved. */
export type Changed = Map<LeadId, LeadRow | undefined>;

/** Leads by what they are known by: as the database has them, asked once for each key, and as they are `changed` since. */
export class ByKey {
  private readonly asked = new Map<string, Map<LeadId, LeadRow>>();

  constructor(
    private readonly db: Db,
    private readonly changed: Changed,
  ) {}

  async load(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.asked.has(key));
    if (missing.length === 0) return;
    const found = await getEach(this.db.leads, 'allKeys', missing);
    for (const [n, key] of missing.entries())
      this.asked.set(key, new Map(found[n]!.map((row) => [row.id, row])));
    for (const [id, after] of this.changed) {
      for (const key of missing) this.asked.get(key)!.delete(id);
      this.add(id, after);
    }
  }

  /** Who has a key that was loaded. */
  of(key: string): LeadRow[] {
    return [...this.asked.get(key)!.values()];
  }

  /** A lead is another now. */
  move(id: LeadId, before: LeadRow | undefined, after: LeadRow | undefined): void {
    for (const key of before?.allKeys ?? []) this.asked.get(key)?.delete(id);
    this.add(id, after);
  }

  private add(id: LeadId, row: LeadRow | undefined): void {
    for (const key of row?.allKeys ?? []) this.asked.get(key)?.set(id, row!);
  }

  forget(): void {
    this.asked.clear();
  }
}
