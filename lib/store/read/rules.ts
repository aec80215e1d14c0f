import { Experiment } from '../../domain/experiment/experiment';
import { holidays } from '../../domain/hours/holidays';
import type { Context } from '../../domain/log/context';
import { Playbook } from '../../domain/playbook/playbook';
import { numbered, numberedId, type PlaybookVersion } from '../../domain/playbook/version';
import { FIRST } from '../../domain/self';
import { Roster } from '../../domain/settings/roster';
import type { Settings } from '../../domain/settings/settings';
import { NewLeads } from '../../domain/team/roles';
import { dayOf, type Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { currentOf, documentsOf } from '../database/documents';
import { shipped } from '../database/shipped';
import { readSettings } from './settings';

/**
 * What of the documents a decision looks at. `salts`: of the hashes by which who was erased is kept out; none
 * where nobody is.
 */
export type Rules = {
  settings: Settings;
  playbook: Context['playbook'];
  roster: Roster;
  newLeads: NewLeads;
  salts: readonly string[];
  /** Those under way. */
  experiments: readonly Experiment[];
};

type CachedRules = Rules & { mark: string | null };

const cache = new WeakMap<Db, CachedRules>();

/**
 * Read anew only when the mark of the documents is another: `mark` is as `readMeta` has it, in the same
 * transaction, or before where there is none. Nothing is lost with it when the worker stops, and no other
 * connection can make it wrong.
 */
export async function readRules(db: Db, mark: string | null): Promise<Rules> {
  const known = cache.get(db);
  if (known?.mark === mark) return known;
  const [{ settings }, own, roster, sharing, salts, experiments] = await Promise.all([
    readSettings(db),
    documentsOf(db, 'playbook'),
    currentOf(db, 'roster', 'roster'),
    currentOf(db, 'sharing', 'sharing'),
    documentsOf(db, 'salt'),
    documentsOf(db, 'experiment'),
  ]);
  const rules = {
    mark,
    settings,
    playbook: playbooksIn(own),
    roster: Roster.safeParse(roster?.body).data ?? [],
    newLeads: newLeadsIn(sharing),
    salts: [...salts.keys()],
    experiments: experimentsIn(experiments).filter(({ ended }) => ended === null),
  };
  cache.set(db, rules);
  return rules;
}

/** Who sees new leads, as a document says; without one whoever saves them alone. */
export function newLeadsIn(row: DocumentRow | undefined): NewLeads {
  return NewLeads.safeParse((row?.body as { newLeads?: unknown } | undefined)?.newLeads).data ?? 'own';
}

/** Experiments as they stand, of all their versions. */
export function experimentsIn(all: ReadonlyMap<string, readonly DocumentRow[]>): Experiment[] {
  return [...all.values()].flatMap((versions) => Experiment.safeParse(versions.at(-1)!.body).data ?? []);
}

/** The holidays that count under these settings, in the years around a moment. */
export function holidaysUnder({ holidays: region, zone }: Settings, now: Instant): Context['holidays'] {
  return holidays(shipped().holidays, region, Number(dayOf(now, zone).slice(0, 4)));
}

/**
 * Shipped playbooks and the rep's own, in all their versions, parsed only when one is asked for. Its place
 * among all is its number for people.
 */
function playbooksIn(own: ReadonlyMap<string, readonly DocumentRow[]>): Context['playbook'] {
  const shippedVersions = shipped().playbooks.map(numbered);
  const parsed = new Map<DocumentRow, PlaybookVersion | undefined>();
  const parse = (row: DocumentRow, version: number) => {
    if (!parsed.has(row)) {
      const read = Playbook.safeParse(row.body).data;
      parsed.set(row, read && { ...read, version, document: row.command });
    }
    return parsed.get(row);
  };
  return (id, document) => {
    const versions = own.get(id) ?? [];
    const place = versions.findLastIndex((row) => document === undefined || isVersion(row, document));
    return (
      (place >= 0 ? parse(versions[place]!, place + 1) : undefined) ??
      shippedVersions.find((one) => one.id === id && (document === undefined || one.document === document))
    );
  };
}

/**
 * Leads that began before versions were known by the commands that saved them go by the number that theirs
 * had then.
 */
function isVersion({ command, device, body }: DocumentRow, document: string): boolean {
  if (command === document) return true;
  const { version } = (body ?? {}) as { version?: unknown };
  return device === FIRST.device && typeof version === 'number' && numberedId(version) === document;
}
