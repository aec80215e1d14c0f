import type { Event } from '../../domain/log/event';
import { upcast } from '../../domain/log/upcast';
import type { Context } from '../../domain/log/context';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readContext } from '../read/context';
import { eachLog } from './each-log';

/** The logs of all leads of a playbook, and what else its rules look at. */
export async function readToLearnFrom(
  db: Db,
  playbook: string,
  now: Instant,
): Promise<{ logs: Event[][]; context: Context }> {
  const logs: Event[][] = [];
  for await (const { leads } of eachLog(db))
    for (const { row, log } of leads) if (row.playbook.id === playbook) logs.push(log.map(upcast));
  return { logs, context: await readContext(db, undefined, now) };
}
