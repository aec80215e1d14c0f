import { nameKey } from '../../../domain/lead/keys';
import type { FileLead } from '../file-lead';
import type { RowLead } from './merge-leads';

/** The most rows of one number that are compared: more share a switchboard. */
const MOST = 200;
/** How many rows are gone through in one step. */
const STEP = 2000;

/**
 * Groups rows that are proven to be one person, as a lead's matching does (`isSamePerson`): by an address, a
 * profile or a record; by a telephone where the names do not contradict. Proof carries on: who is one with
 * both of two is one with either.
 */
export class SamePerson {
  private readonly rows: RowLead[] = [];
  /** Where a row's group leads to, by the row's index; a group's own index is its first row's. */
  private readonly groupOf: number[] = [];
  /** The first name in a group, by the group's index. */
  private readonly nameOf = new Map<number, string>();
  private readonly byKey = new Map<string, number>();
  /** For each number, the rows that have it, one for each name. */
  private readonly byPhone = new Map<string, Map<string, number>>();

  add(row: RowLead): void {
    const index = this.rows.push(row) - 1;
    this.groupOf.push(index);
    for (const key of provingKeys(row.lead)) {
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, index);
      else this.join(known, index);
    }
    // Who has no name of their own has the name of those they are one with.
    const own = nameKey(row.lead.name ?? '');
    const name = own || (this.nameOf.get(this.first(index)) ?? '');
    if (own !== '' && !this.nameOf.has(this.first(index))) this.nameOf.set(this.first(index), own);
    for (const phone of row.lead.phones) this.addPhone(phone, name, index);
  }

  /**
   * The groups, each with its rows in the order they came, ordered by their first; in steps small enough for a
   * page.
   */
  *groups(): Generator<void, RowLead[][]> {
    while (yield* this.joinByPhone());
    const found = new Map<number, RowLead[]>();
    for (const [index, row] of this.rows.entries()) {
      if (index % STEP === 0) yield;
      const group = this.first(index);
      const rows = found.get(group);
      if (rows) rows.push(row);
      else found.set(group, [row]);
    }
    return [...found.values()];
  }

  /**
   * Who are one person would be saved as one lead, under their first name: whoever has a number of theirs under
   * that name is one with them, in whatever order the rows came. Whether anybody was joined.
   */
  private *joinByPhone(): Generator<void, boolean> {
    const holders = new Map<string, number[]>();
    for (const [index, { lead }] of this.rows.entries()) {
      if (index % STEP === 0) yield;
      for (const phone of lead.phones)
        holders.set(phone, [...(holders.get(phone) ?? []).slice(-MOST), index]);
    }
    const shared = [...holders.values()].filter((all) => new Set(all.map((one) => this.first(one))).size > 1);
    if (shared.length === 0) return false;
    const names = new Map<number, string>();
    for (const [index, { lead }] of this.rows.entries()) {
      if (index % STEP === 0) yield;
      const name = nameKey(lead.name ?? '');
      if (name !== '' && !names.has(this.first(index))) names.set(this.first(index), name);
    }
    let joined = false;
    for (const all of shared) {
      const byName = new Map<string, number>();
      for (const group of new Set(all.map((one) => this.first(one)))) {
        const name = names.get(group) ?? '';
        const other = name === '' ? undefined : byName.get(name);
        if (other === undefined) byName.set(name, group);
        else if (this.first(other) !== this.first(group)) {
          this.join(other, group);
          joined = true;
        }
      }
    }
    return joined;
  }

  private addPhone(phone: string, name: string, index: number): void {
    const named = this.byPhone.get(phone) ?? new Map<string, number>();
    this.byPhone.set(phone, named);
    // Without a name nothing contradicts: whoever had the number first, or has it next, has it.
    const same = name === '' ? named.values().next().value : (named.get(name) ?? named.get(''));
    if (same !== undefined) this.join(same, index);
    if (name !== '') named.delete('');
    if (name !== '' || named.size === 0) named.set(name, named.get(name) ?? index);
  }

  private join(one: number, other: number): void {
    const [a, b] = [this.first(one), this.first(other)];
    const name = this.nameOf.get(Math.min(a, b)) ?? this.nameOf.get(Math.max(a, b));
    this.groupOf[Math.max(a, b)] = Math.min(a, b);
    if (name !== undefined) this.nameOf.set(Math.min(a, b), name);
  }

  private first(index: number): number {
    let at = index;
    while (this.groupOf[at] !== at) {
      this.groupOf[at] = this.groupOf[this.groupOf[at]!]!;
      at = this.groupOf[at]!;
    }
    return at;
  }
}

function provingKeys(lead: FileLead): string[] {
  return [...lead.emails, ...lead.profiles, ...lead.records];
}
