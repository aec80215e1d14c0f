import { Amount, type MonthCost } from '../../domain/month-cost';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';

/** What every source cost in every month for which the rep has said so. */
export async function readCosts(db: Db): Promise<MonthCost[]> {
  return [...(await documentsOf(db, 'cost'))].flatMap(([id, versions]) => {
    const amount = Amount.safeParse(versions.at(-1)!.body).data;
    const [source, month] = id.split('/');
    return amount === undefined ? [] : [{ source: source!, month: month!, amount }];
  });
}
