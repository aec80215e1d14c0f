import type { Self } from '../self';
import type { Day, Instant } from '../time/calendar';
import type { Event } from './event';
import type { PlaybookVersion } from '../playbook/version';
import type { Reason, Refusal } from '../reason';
import type { Roster } from '../settings/roster';
import type { Settings } from '../settings/settings';
import type { Running } from '../experiment/experiment';
import type { NewLeads } from '../team/roles';
import type { Channel } from '../words';

/**
 * All that a decision may look at beside the lead. All of it is read inside the transaction that writes the
 * decision.
 */
export type Context = {
  now: Instant;
  /** Who decides, on which device. */
  self: Self;
  settings: Settings;
  /** The holidays of the rep's region, and of a country; days as `YYYY-MM-DD`. */
  holidays: {
    rep: ReadonlySet<string>;
    of(country: string): ReadonlySet<string>;
    /** What the holiday is called, where it is known: a reason names it. */
    name?(day: string, region: string | null): string | undefined;
  };
  /** The version that is asked for by its document, else the newest. */
  playbook(id: string, document?: string): PlaybookVersion | undefined;
  /** Touches sent or planned on a day, by channel and own account. */
  load(day: string, channel: Channel, account: string | null): number;
  /** For many leads one after another. Absent: each looks by itself. */
  passed?: Passed;
  /**
   * Touches sent or planned to other people at this lead's company, and on the days `own`, in the fullest
   * week that holds `day`.
   */
  companyLoad(day: string, own?: readonly Day[]): number;
  /** Those whom leads can be given to; absent or empty: the rep works alone. `counts` by id. */
  roster?: Roster;
  counts?: Readonly<Record<string, OwnerCount>>;
  /** Who sees the leads that are saved in a team, where nothing else is said; absent: who saves them alone. */
  newLeads?: NewLeads;
  /** Share of a source's closed leads that were won, 0 to 1; null or absent while too few are known. */
  sourceRate?(source: string): number | null;
  /** Experiments under way; absent: none. */
  experiments?: readonly Running[];
};

/**
 * Days that were looked through in vain before, by what was looked for; `freed`: those whose `load` has fallen since, and
 * may have room again.
 */
export type Passed = { known: Map<string, PassedOver>; freed: Set<Day> };

/** So many days in a row that have no room for anybody, with why they have none, each kind of reason once. */
export type PassedOver = { days: number; why: ReadonlyMap<string, Reason> };

/** How many open leads somebody has, and when they were last given one (null: never). */
export type OwnerCount = { open: number; lastAt: number | null };

export type Decision = { ok: true; events: Event[] } | { ok: false; refusal: Refusal };
