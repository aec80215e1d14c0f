import { LinkKind } from '../script/links';

/** The names that a script may use for every lead; fields of one's own come on top. */
export const NAMES = [
  'lead.first_name',
  'lead.name',
  'lead.company',
  'lead.title',
  'lead.industry',
  'lead.email',
  'lead.phone',
  'lead.location',
  'lead.stage',
  'lead.tier',
  'lead.score',
  'lead.score_band',
  'lead.source',
  'lead.country',
  'lead.company_size',
  'lead.detail',
  'lead.product',
  'lead.page_viewed',
  'lead.recent_activity',
  'sender.name',
  'sender.first_name',
  'sender.company',
  'sender.booking_link',
  'thread.subject',
  'playbook.name',
  'slots',
  'slot.first',
  'slot.second',
  'call.when',
  'next.when',
  'today',
  'weekday',
  ...LinkKind.options.flatMap((kind) =>
    ['title', 'url', 'client', 'result'].map((part) => `${snake(kind)}.${part}`),
  ),
];

/**
 * Fields under their own word in a script; every other field is `lead.` and its name, `companySize` as
 * `company_size`.
 */
export function snake(name: string): string {
  return name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `ask.meeting_topic`: a word of the script's own that the rep is asked for. */
export function isAsked(name: string): boolean {
  return /^ask\.[a-z][a-z0-9_]{0,39}$/.test(name);
}

/** What to ask for: `lead.company` → "company", `case_study.url` → "case study url". */
export function blankLabel(name: string): string {
  const words = /^(?:lead|ask)\./.test(name)
    ? name.slice(name.indexOf('.') + 1)
    : name.replace('sender.', 'your ');
  return words.replace(/[._]/g, ' ');
}
