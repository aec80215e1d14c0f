import { nameKey } from '../../../domain/lead/keys';
import type { FileLead } from '../file-lead';
import type { RowLead } from './merge-leads';

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

  /** The groups, each with its rows in the order they came, ordered by their first. */
  groups(): RowLead[][] {
    const found = new Map<number, RowLead[]>();
    for (const [index, row] of this.rows.entries()) {
      const group = this.first(index);
      const rows = found.get(group);
      if (rows) rows.push(row);
      else found.set(group, [row]);
    }
    return [...found.values()];
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
