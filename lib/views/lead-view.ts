import type { About } from '@/lib/domain/log/lead-command';
import type { FullToday } from '@/lib/domain/plan/day-full';
import type { Event } from '@/lib/domain/log/event';
import type { FillFor } from '@/lib/domain/render/fill-for';
import type { Settings } from '@/lib/domain/settings/settings';
import type { OwedAnswer } from '@/lib/domain/queue/owed-answer';
import type { Preview } from '@/lib/domain/queue/preview';
import type { RoleLimit } from '@/lib/domain/routing/leaves';
import type { Rendered } from '@/lib/domain/render/render';
import type { Channel, Outcome } from '@/lib/domain/words';
import type { LeadRow } from '@/lib/store/database/db';

import type { Closing } from './closing';

/** A touch of the cadence that is running: done, next or still to come. */
export type TouchProgress = {
  touch: number;
  channel: Channel;
  state: 'done' | 'skipped' | 'next' | 'later';
  at: number;
};
/**
 * A line of the timeline. `who` is a name from a page: shown as text, never as part of a sentence's grammar.
 */
export type Line = { id: string; at: number; text: string };
/**
 * What can be taken back. `batch`: it was one of many made by one press; `whole`: and is only taken back with
 * them. `auto`: it logged itself.
 */
export type LastDone = { command: string; text: string; batch: string | null; whole: boolean; auto: boolean };
/** Who of the team wrote to the lead last, where that was somebody else. */
export type ColleagueWrote = { by: string; at: number; channel: Channel };
export type Option = { id: string; label: string; about?: string };

/** Everything the screen says about one lead, worked out in one go from one state of the database. */
export type LeadView = {
  row: LeadRow;
  /** What a press on this screen is about. */
  about: About;
  /** Of a closed lead: how it was closed. */
  closing: Closing | null;
  settings: Settings;
  name: string;
  stage: string;
  playbook: string;
  zone: string | null;
  /** The owner's name; null where there is none, or none that is known here. */
  owner: string | null;
  /** The last word to the lead was a colleague's, lately. */
  colleagueWrote: ColleagueWrote | null;
  score: { total: number; parts: { id: string; points: number; because: string }[] };
  /** How the rep's role in the team limits what they do with this lead. */
  limit: RoleLimit | null;
  preview: Record<Outcome, Preview>;
  /** `lang`: the language its words are in; `languages`: those it can be had in on this channel. */
  script: {
    id: string;
    title: string;
    rendered: Rendered;
    lang: string;
    languages: readonly string[];
    /** The wording that goes out where it is not the script's own, and the experiment that drew it. */
    variant: string | null;
    experiment: { name: string; arm: 'a' | 'b' } | null;
  } | null;
  /** What any script is filled with for this lead. */
  fill: FillFor;
  /** Where the last word is theirs: since when, until when, and what follows the answer. */
  owed: OwedAnswer | null;
  progress: TouchProgress[];
  lines: Line[];
  undo: LastDone | null;
  stages: Option[];
  sources: Option[];
  cadences: Option[];
  playbooks: Option[];
  minutesBetween: number;
  /** Names of fields that the playbook wants of every lead and this one does not have. */
  needed: readonly string[];
  /** Channels on which no more should go out today, with the cap that says so. */
  full: FullToday;
  log: readonly Event[];
};
