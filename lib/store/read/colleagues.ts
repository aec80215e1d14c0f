import type { Instant } from '../../domain/time/calendar';
import { owesAnswer } from '../../domain/lead/silence';
import { aboutOf } from '../../domain/log/about';
import type { About } from '../../domain/log/lead-command';
import type { Db, LeadRow } from '../database/db';

/**
 * Somebody else at a lead's company. `goesOn`: a touch to them is planned and nothing holds it back; `about`:
 * what a command is about them for.
 */
export type Colleague = {
  id: LeadRow['id'];
  name: string;
  title: string | null;
  status: LeadRow['status'];
  goesOn: boolean;
  answered: boolean;
  optedOut: boolean;
  about: About;
};

/** With more leads than this at one company, a list of colleagues helps nobody. */
const MOST = 50;

/**
 * Everybody else who is saved with the same company, those who are followed first; empty where the company is
 * not known.
 */
export async function readColleagues(db: Db, id: string, now: Instant): Promise<Colleague[]> {
  const row = await db.leads.get(id as LeadRow['id']);
  if (!row || row.companyKey === '') return [];
  const rows = await db.leads
    .where('companyKey')
    .equals(row.companyKey)
    .limit(MOST + 1)
    .toArray();
  return rows
    .filter((other) => other.id !== id)
    .map((row) => colleague(row, now))
    .toSorted((a, b) => Number(b.goesOn) - Number(a.goesOn) || a.name.localeCompare(b.name));
}

/** How many people at a company a stop would be for. */
export function countToStop(db: Db, companyKey: string): Promise<number> {
  return db.leads
    .where('companyKey')
    .equals(companyKey)
    .filter(({ optedOut }) => !optedOut)
    .count();
}

function colleague(row: LeadRow, now: Instant): Colleague {
  const { id, fields, status, enrolment, paused, closed, optedOut } = row;
  return {
    id,
    status,
    optedOut,
    name: fields['name']?.value ?? '',
    title: fields['title']?.value ?? null,
    goesOn: Boolean(enrolment?.next && !paused && !closed && !optedOut),
    about: aboutOf(row, now),
    answered: !closed && !optedOut && owesAnswer(row),
  };
}
