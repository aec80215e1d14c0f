import type { LeadId } from '../../domain/lead/lead';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { recordOf } from './kept-of';

const SLICE = 50;

/**
 * The whole record of these leads as lines of JSON, in the form of a copy: the playbooks they may be on, and all
 * that happened to them, under each of their ids. Brought in again it changes nothing where they are, and
 * makes them whole where they are not.
 */
export async function* recordLines(db: Db, leads: readonly LeadId[]): AsyncGenerator<string> {
  const playbooks = [...(await documentsOf(db, 'playbook')).values()].flat();
  yield toLines(playbooks.map((document) => ({ document })));
  for (let at = 0; at < leads.length; at += SLICE) {
    const records = await Promise.all(leads.slice(at, at + SLICE).map((id) => recordOf(db, id)));
    yield toLines(records.flatMap(({ log }) => log.map((event) => ({ event }))));
  }
}

const toLines = (all: readonly object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
