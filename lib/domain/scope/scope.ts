import type { Instant } from '../time/calendar';
import { dueInstant } from '../lead/due';
import type { Lead } from '../lead/lead';
import { leadZone } from '../hours/lead-calendar';
import type { Playbook } from '../playbook/playbook';
import { plainLine } from '../script/plain';
import { firstNameOf } from '../name/first-name';
import { isAsked, NAMES, snake } from './names';
import { freeSlots, inWords, todayWords } from './slots';
import type { Settings } from '../settings/settings';
import { pick, type Links, LinkKind } from '../script/links';

/**
 * A value as it will be written, and where it came from: a page, the rep, a file, …, or the settings,
 * calendar, links, thread, playbook.
 */
export type Known = { text: string; origin: string };
/** What a script may speak of, for one lead at one moment. Built by `scopeOf`; read by `render`. */
export type Scope = {
  /** Every name there is, known for this lead or not. */
  known: ReadonlySet<string>;
  values: ReadonlyMap<string, Known>;
  /** The same values in the shape Liquid reads: plain objects without a prototype. */
  tree: Record<string, unknown>;
  snippets: Readonly<Record<string, string>>;
};

export type More = {
  now: Instant;
  thread?: { subject: string | null } | null;
  playbook?: Playbook;
  links?: Links;
  score?: number;
  /** Names of custom fields that any lead has, so that a script may use them for all. */
  fields?: readonly string[];
  snippets?: Readonly<Record<string, string>>;
  /** The rep's holidays, so that no slot falls on one. */
  holidays?: readonly string[];
  /** BCP 47, of the words: how days are said, and which links are taken. */
  lang?: string;
};

/**
 * Everything a script can say about a lead. A name without a value is absent (never an empty text), so that
 * `default`, branches and blanks see it. `ask.<word>` is any word the rep is asked for: filled from the
 * lead's blanks (`fill-blank` with that name, with or without `ask.`), else from the field of that name. A
 * blank also fills any other name that has no value.
 */
export function scopeOf(lead: Lead, settings: Settings, more: More): Scope {
  const values = new Map<string, Known>();
  const add = (name: string, text: string | number | null | undefined, origin: string, max?: number) => {
    const line = text === null || text === undefined ? '' : plainLine(String(text), max);
    if (line !== '') values.set(name, { text: line, origin });
  };
  for (const [name, { value, origin }] of Object.entries(lead.fields)) {
    if (name === 'name' && isAddress(value, lead)) continue;
    add(`lead.${snake(name)}`, value, origin.from, name === 'name' || name === 'company' ? 200 : 500);
    add(`ask.${snake(name)}`, value, origin.from);
  }
  add('ask.pain', lead.fields['painPoint']?.value, lead.fields['painPoint']?.origin.from ?? '');
  addFirstName(lead, add);
  addPlace(lead, more, add);
  addSender(settings, add);
  addDays(lead, settings, more, add);
  addLinks(lead, more, add);
  add(
    'thread.subject',
    more.thread?.subject?.replace(/^\s*(?:(?:re|fwd?|aw|sv|tr|rv)\s*:\s*)+/i, ''),
    'thread',
  );
  add('playbook.name', more.playbook?.name, 'playbook');
  const custom = [
    ...Object.keys(lead.fields),
    ...(more.fields ?? []),
    ...(more.playbook?.requiredFields ?? []),
  ].map((name) => `lead.${snake(name)}`);
  const known = new Set([...NAMES, ...custom]);
  for (const [blank, text] of Object.entries(lead.blanks)) {
    const name = known.has(blank) || isAsked(blank) ? blank : `ask.${blank}`;
    if (isAsked(name) || (known.has(name) && !values.has(name))) add(name, text, 'blank');
  }
  return { known, values, tree: treeOf(values), snippets: more.snippets ?? {} };
}

type Add = (name: string, text: string | number | null | undefined, origin: string, max?: number) => void;

function addFirstName(lead: Lead, add: Add): void {
  const { name, firstName, email } = lead.fields;
  if (firstName) add('lead.first_name', firstName.value, firstName.origin.from, 60);
  else if (name)
    add(
      'lead.first_name',
      firstNameOf(name.value, email?.value ?? lead.keys.emails[0]),
      name.origin.from,
      60,
    );
}

function isAddress(name: string, lead: Lead): boolean {
  return [lead.fields['email']?.value, ...lead.keys.emails].some(
    (address) => address?.toLowerCase() === name.trim().toLowerCase(),
  );
}

function addPlace(lead: Lead, { playbook, score }: More, add: Add): void {
  add('lead.source', lead.source, 'rep');
  add('lead.stage', lead.stage, 'playbook');
  add('lead.tier', lead.tier, 'playbook');
  add('lead.score', score, 'playbook');
  if (score === undefined || !playbook) return;
  const { hot, warm } = playbook.score;
  add('lead.score_band', score >= hot ? 'high' : score >= warm ? 'middle' : 'low', 'playbook');
}

function addSender(settings: Settings, add: Add): void {
  add('sender.name', settings.name, 'settings', 120);
  add('sender.first_name', firstNameOf(settings.name), 'settings', 60);
  add('sender.company', settings.company, 'settings', 120);
  add('sender.booking_link', settings.bookingLink, 'settings');
}

function addDays(lead: Lead, settings: Settings, { now, holidays, lang = 'en-GB' }: More, add: Add): void {
  const zone = leadZone(lead) ?? settings.zone;
  const words = freeSlots(now, settings, zone, new Set(holidays)).map((slot) =>
    inWords(slot, zone, zone !== settings.zone, lang),
  );
  add('slot.first', words[0], 'calendar');
  add('slot.second', words[1], 'calendar');
  add(
    'slots',
    words.length > 0 ? new Intl.ListFormat(lang, { type: 'disjunction' }).format(words) : null,
    'calendar',
  );
  if (lead.booked) add('call.when', inWords(lead.booked.at, zone, zone !== settings.zone, lang), 'calendar');
  const next = lead.enrolment?.next;
  const due = next ? dueInstant(next.due, settings) : now;
  if (due > now) add('next.when', inWords(due, zone, zone !== settings.zone, lang), 'calendar');
  add('today', todayWords(now, zone, lang).day, 'calendar');
  add('weekday', todayWords(now, zone, lang).weekday, 'calendar');
}

function addLinks(lead: Lead, { links = [], lang = 'en' }: More, add: Add): void {
  for (const kind of LinkKind.options) {
    const item = pick(links, {
      kind,
      industry: lead.fields['industry']?.value ?? null,
      stage: lead.stage,
      lang,
    });
    for (const part of ['title', 'url', 'client', 'result'] as const)
      add(`${snake(kind)}.${part}`, item?.[part], 'links');
  }
}

function treeOf(values: ReadonlyMap<string, Known>): Record<string, unknown> {
  const tree: Record<string, unknown> = Object.create(null);
  for (const [name, { text }] of values) {
    const [group, part] = name.split('.') as [string, string?];
    if (part === undefined) tree[group] = text;
    else ((tree[group] ??= Object.create(null)) as Record<string, unknown>)[part] = text;
  }
  return tree;
}

/** What is known under a name, and where it came from; undefined where nothing is. */
export function valueOf(scope: Scope, name: string): Known | undefined {
  return scope.values.get(name);
}
