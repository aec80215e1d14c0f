import { emailKey } from '@/lib/domain/email';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { mailboxOf } from '@/lib/domain/page/own-ways';
import { because, type Reason } from '@/lib/domain/reason';
import type { Day } from '@/lib/domain/time/calendar';
import type { MergedLead } from '@/lib/files/leads/duplicates/merge-leads';
import type { DuplicateRule, ImportChoices } from '@/lib/files/leads/saved/import-choices';
import { changeKnownLead, type Difference, differences } from '@/lib/files/leads/saved/known-lead';
import { nameOf } from '@/lib/files/leads/saved/lead-fields';
import { saveNewLead } from '@/lib/files/leads/saved/new-lead';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { matchSaved, type SavedMatch } from '@/lib/store/import/saved-matches';
import { TryOut } from '@/lib/store/import/try-out';

import { commandIds, leadIdOf } from './import-ids';

/** Who somebody of the file is among the saved leads. `differ`: where the file says something else. */
type Match =
  | { is: 'new' | 'several' }
  | { is: 'known'; differ: readonly Difference[] }
  | { is: 'likely'; why: Reason };

/**
 * Somebody of the file as writing would take them. `commands`: what writing asks, null where it asks nothing; made
 * when they are written, since those of half a million do not lie in memory side by side. `day`: of the first touch.
 */
export type CheckedLead = MergedLead & {
  match: Match;
  commands: (() => readonly LeadCommand[]) | null;
  refused: Reason | null;
  day: Day | null;
};

type CheckCounts = {
  new: number;
  changed: number;
  same: number;
  refused: number;
  optedOut: number;
  enrolled: number;
  unplaced: number;
};

/** What writing would do, to everybody, without writing. `days`: how many first touches on which day. */
export type Checked = { leads: CheckedLead[]; counts: CheckCounts; days: ReadonlyMap<Day, number> };

export type CheckAsked = {
  /** The import's id: every id in it is made of this and of the row. */
  id: string;
  leads: readonly MergedLead[];
  choices: ImportChoices;
  rule: DuplicateRule;
  /** The rep's own choice of a rule for single rows, by row. */
  rules: ReadonlyMap<number, DuplicateRule>;
  /** Rows that an import that was stopped has written already. */
  written: ReadonlySet<number>;
};

/** So many are asked about at once. */
const SLICE = 100;
/** So many are gone through before the page may draw again. */
const STEP = 10;

/** Goes through a file as writing will, in slices small enough for a page: yields how many are done. */
export async function* checkImport(
  db: Db,
  { id, leads, choices, rule, rules, written }: CheckAsked,
): AsyncGenerator<number, Checked> {
  const tryOut = await TryOut.begin(db, choices.at);
  const checked: CheckedLead[] = [];
  const counts = { new: 0, changed: 0, same: 0, refused: 0, optedOut: 0, enrolled: 0, unplaced: 0 };
  const days = new Map<Day, number>();
  for (let at = 0; at < leads.length; at += SLICE) {
    const slice = leads.slice(at, at + SLICE).filter(({ row }) => !written.has(row));
    const matches = await matchSaved(
      db,
      slice.map(({ lead }) => ({ ...lead, name: nameOf(lead) })),
    );
    const leadIds = slice.map(({ row }) => leadIdOf(id, row));
    const asking = slice.map(({ lead, row }, n): (() => readonly LeadCommand[]) => {
      const match = matches[n]!;
      if (match.is === 'several') return () => [];
      if (match.is !== 'known') return () => saveNewLead(lead, leadIds[n]!, choices, commandIds(id, row));
      const changes = changeKnownLead(lead, match.row, rules.get(row) ?? rule, choices, commandIds(id, row));
      return () => changes;
    });
    const asked = asking.map((commands) => commands());
    yield at;
    await tryOut.look(asked);
    for (const [n, one] of slice.entries()) {
      const match = matches[n]!;
      const commands = asked[n]!;
      const known = match.is === 'known' ? match.row : null;
      const tried = known ? null : tryOut.save(leadIds[n]!, commands);
      const refused = severalSaved(match) ?? staysAlone(one, known) ?? tried?.refused ?? null;
      const day = tried && !tried.refused ? tried.day : null;
      checked.push({
        ...one,
        match: matchOf(one, match),
        commands: refused || commands.length === 0 ? null : asking[n]!,
        refused,
        day,
      });
      if (refused) counts.refused += 1;
      else if (known) counts[commands.length > 0 ? 'changed' : 'same'] += 1;
      else counts.new += 1;
      if (!refused && one.lead.optedOut) counts.optedOut += 1;
      if (tried && !tried.refused && tried.unplaced) counts.unplaced += 1;
      if (day !== null) {
        counts.enrolled += 1;
        days.set(day, (days.get(day) ?? 0) + 1);
      }
      if (n % STEP === STEP - 1) yield at + n;
    }
    yield Math.min(at + SLICE, leads.length);
  }
  return { leads: checked, counts, days };
}

/** The rep's own addresses, by their mailboxes. */
export function ownMailboxes(addresses: readonly string[]): ReadonlySet<string> {
  const keys = addresses.map((address) => emailKey(address)).filter((key) => key !== null);
  return new Set(keys.map(mailboxOf));
}

function matchOf({ lead }: MergedLead, match: SavedMatch): Match {
  if (match.is === 'known') return { is: 'known', differ: differences(lead, match.row) };
  return match.is === 'likely' ? { is: 'likely', why: match.why } : { is: match.is };
}

function severalSaved(match: SavedMatch): Reason | null {
  if (match.is !== 'several') return null;
  const names = match.rows.map(({ fields }) => fields['name']?.value ?? '').join(', ');
  return because('import-several-saved', { names: names.slice(0, 300) });
}

/** Somebody who asked to be left alone is left alone, whatever a file says of them. */
function staysAlone({ lead }: MergedLead, known: LeadRow | null): Reason | null {
  return known?.optedOut && !lead.optedOut
    ? because('is-opted-out', { name: known.fields['name']?.value ?? '' })
    : null;
}
