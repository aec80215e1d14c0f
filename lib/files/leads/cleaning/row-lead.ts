import { behindName } from '../../../domain/name/behind-name';
import { firstLast } from '../../../domain/name/family-first';
import type { Day } from '../../../domain/time/calendar';
import { cleanText } from '../../../domain/clean-text';
import { because, type Reason } from '../../../domain/reason';
import type { Column } from '../header-names/field';
import { emptyLead, type FileLead, type Flag, type TextField } from '../file-lead';
import { isOurs } from './cell-text';
import type { DayOrder } from './dates';
import { hasLostLetters, meantText } from './mojibake';
import { cleanName, joinedName } from './names';
import { isMadeUpName, isNoName, isNothing } from './placeholder';

/** What is known of a file, beside its rows, when its rows are read. */
export type Given = {
  kind: string;
  /** Cards are no tables: no spreadsheet has put apostrophes into them. */
  format: 'csv' | 'xlsx' | 'vcard';
  columns: readonly Column[];
  /**
   * The order of day and month in each date column, by its place; null or absent where neither the column nor
   * anybody says it.
   */
  orders: ReadonlyMap<number, DayOrder | null>;
  /** Whether most names of a column are written `Holm, Ada`, by its place. */
  lastFirst: ReadonlySet<number>;
  /** Whether every row so far has a cell for each column, so that a shorter last one was cut off. */
  fullWidth: boolean;
  /** ISO code: where a number without + is dialled if its row does not say. */
  country?: string;
  /** The rep's own, by their mailboxes. */
  ownAddresses: ReadonlySet<string>;
  today: Day;
};

/** The longest note that a lead keeps, as `note` of a lead's commands. */
const MOST_NOTE = 4000;
const MOST_TEXT = 200;

/** A lead while its row is read. */
export class RowLead {
  readonly lead = emptyLead();
  readonly flags: Flag[] = [];
  /** What could not be read as what its column holds. */
  readonly problems: Reason[] = [];
  readonly parts = { first: '', middle: '', last: '', suffix: '' };
  /** A name written before an address; holds where no column has one. */
  nameByAddress = '';
  /** What stands behind the name in its own cell; holds where no column says it. */
  private behind: { title: string; company: string | null; column: string } | null = null;
  /** Where the row's own numbers are dialled. */
  countryCode: string | null = null;
  private readonly notes: string[] = [];

  constructor(readonly given: Given) {}

  flag(why: Reason, column?: string): void {
    this.flags.push(column === undefined ? { why } : { why, column });
  }

  problem(why: Reason, column: string): void {
    this.problems.push(why);
    this.flag(why, column);
  }

  /** Keeps lines apart, and each text once. */
  note(text: string): void {
    const lines = text.slice(0, MOST_NOTE * 4).split(/\r\n|\r|\n/);
    const clean = lines
      .map((line) => cleanText(line, MOST_NOTE))
      .join('\n')
      .trim();
    if (clean !== '' && !isNothing(clean) && !this.notes.includes(clean)) this.notes.push(clean);
  }

  /** A name, whole. The first one holds. */
  name(text: string, column: Column): void {
    const more = isOurs(this.given.kind) ? null : behindName(text);
    const whole =
      more?.name ?? (isOurs(this.given.kind) ? text : text.replace(/^['‘]([^'‘]{2,})['’]$/, '$1'));
    const name = cleanName(this.given.lastFirst.has(column.at) ? firstLast(whole) : whole);
    this.behind ??= more && { ...more, column: column.name };
    if (name !== '' && !isNoName(name)) this.lead.name ??= this.looked(name, column.name);
  }

  text(field: TextField, text: string, column: string): void {
    // Notion writes where a page lies behind its name.
    const clean = cleanText(text.replaceAll(/ \(https:\/\/www\.notion\.so\/[^)]*\)/g, ''), MOST_TEXT);
    if (clean === '' || isNothing(clean)) return;
    if (text.length > MOST_TEXT && text.trim().length > clean.length + 20)
      this.flag(because('leads-cut-short', { most: MOST_TEXT }), column);
    this.lead[field] ??= this.looked(clean, column);
  }

  /** Says where letters went wrong on their way here. The text stays as it is: it may be right. */
  looked(text: string, column: string): string {
    const meant = meantText(text);
    if (meant !== null)
      this.flag(because('leads-mojibake', { text: text.slice(0, 80), meant: meant.slice(0, 80) }), column);
    else if (hasLostLetters(text))
      this.flag(because('leads-lost-letters', { text: text.slice(0, 80) }), column);
    return text;
  }

  finished(): FileLead {
    const { lead } = this;
    const joined = joinedName(this.parts);
    lead.name ??= joined || this.nameByAddress || null;
    if (this.behind?.title) this.text('title', this.behind.title, this.behind.column);
    if (this.behind?.company) this.text('company', this.behind.company, this.behind.column);
    if (lead.name !== null && isMadeUpName(lead.name))
      this.flag(because('leads-made-up', { text: lead.name }));
    const note = this.notes.join('\n');
    if (note.length > MOST_NOTE) this.flag(because('leads-cut-short', { most: MOST_NOTE }));
    lead.note =
      note === ''
        ? null
        : note
            .slice(0, MOST_NOTE)
            .replace(/\p{Surrogate}$/u, '')
            .trimEnd();
    lead.emails = unique(lead.emails, 20);
    lead.phones = unique(lead.phones, 20);
    lead.profiles = unique(lead.profiles, 20);
    lead.tags = unique(lead.tags, 50);
    return lead;
  }
}

function unique(all: readonly string[], most: number): string[] {
  return [...new Set(all)].slice(0, most);
}
