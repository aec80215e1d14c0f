import type { HolidayCalendar } from '../../domain/hours/holidays';
import type { Playbook } from '../../domain/playbook/playbook';
import { packaged } from '../../packaged/packaged';

/**
 * What comes with the product and every decision looks at: the playbooks, and each country's holidays by its
 * code.
 */
type Shipped = {
  playbooks: readonly Playbook[];
  holidays: Readonly<Record<string, HolidayCalendar>>;
};

let known: Shipped | undefined;

/**
 * Before the first question to the database: a transaction may wait for nothing else. Rejects where a file
 * cannot be read.
 */
export async function loadShipped(): Promise<void> {
  const [playbooks, holidays] = await Promise.all([packaged('playbooks'), packaged('holidays')]);
  known ??= { playbooks, holidays };
}

/** Kept in memory for everything that reads from an open database. */
export function shipped(): Shipped {
  if (!known) throw new Error('The playbooks are asked for before the database is open.');
  return known;
}
