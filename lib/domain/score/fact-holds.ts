import { DAY, type Instant } from '../time/calendar';
import { plus } from '../time/instant';
import type { Context } from '../log/context';
import { countryCode } from '../country';
import type { Fact } from '../facts';
import { sameIndustry } from '../industry';
import { isInRegion } from '../region';
import { nextWorking } from '../hours/working-time';
import type { Lead } from '../lead/lead';
import { silentSince, unanswered } from '../lead/silence';

/**
 * When the fact came true for this lead, once for each time it did; empty when it does not hold. A fact
 * without a moment of its own (a source, a fit) came true when the lead was saved.
 */
export function occurrences(fact: Fact, lead: Lead, context: Context): Instant[] {
  const { now } = context;
  switch (fact.fact) {
    case 'signal': {
      const since = fact.withinDays === undefined ? 0 : now - fact.withinDays * DAY;
      const times = lead.signals
        .filter(({ kind, at }) => kind === fact.kind && at >= since)
        .map(({ at }) => at)
        .sort((a, b) => a - b);
      return times.filter((_, i) => (i + 1) % fact.atLeast === 0);
    }
    case 'source':
      return once(fact.is.includes(lead.source), lead.savedAt);
    case 'source-rate': {
      const rate = context.sourceRate?.(lead.source) ?? null;
      return once(rate !== null && rate >= fact.atLeast, lead.savedAt);
    }
    case 'hand':
      return once(lead.hand !== null && fact.is.includes(lead.hand), lead.savedAt);
    case 'stage':
      return once(fact.is.includes(lead.stage), lead.handledAt ?? lead.savedAt);
    case 'tier':
      return once(fact.is.includes(lead.tier), lead.savedAt);
    case 'outcome':
      return lead.outcomes.filter(({ outcome }) => fact.is.includes(outcome)).map(({ at }) => at);
    case 'field':
      return once(
        (lead.fields[fact.name] !== undefined) === fact.known,
        lead.fields[fact.name]?.origin.at ?? lead.savedAt,
      );
    case 'fit':
      return once(fits(fact.on, lead, context), lead.savedAt);
    case 'answers-on':
      return once(lead.lastIn?.channel === fact.channel, lead.lastIn?.at ?? lead.savedAt);
    case 'after-hours':
      return once((nextWorking(now, context) ?? 0) > now, now);
    case 'silent': {
      const since = silentSince(lead);
      if (since === null) return [];
      return once(now - since >= fact.days * DAY, plus(since, fact.days * DAY));
    }
    case 'touches': {
      const isMade = ({ how }: { how: string }) => how !== 'skipped';
      const count = fact.unanswered ? unanswered(lead) : lead.touches.filter(isMade).length;
      return once(count >= fact.atLeast, lead.touches.findLast(isMade)?.at ?? lead.savedAt);
    }
    case 'unopened': {
      const opened = Math.max(
        lead.lastIn?.at ?? 0,
        ...lead.signals.filter(({ kind }) => kind === 'opened' || kind === 'clicked').map(({ at }) => at),
      );
      const unread = lead.touches.filter(
        ({ how, channel, at }) => how !== 'skipped' && channel === 'email' && at > opened,
      );
      return once(unread.length >= fact.touches, unread.at(-1)?.at ?? lead.savedAt);
    }
  }
}

/** Whether a fact is true of a lead now. */
export function holds(fact: Fact, lead: Lead, context: Context): boolean {
  return occurrences(fact, lead, context).length > 0;
}

const once = (is: boolean, at: Instant): Instant[] => (is ? [at] : []);

const FIT = {
  size: { fields: ['companySize', 'size'], ideal: 'sizes' },
  industry: { fields: ['industry'], ideal: 'industries' },
  role: { fields: ['role', 'title'], ideal: 'roles' },
  country: { fields: ['country', 'location'], ideal: 'countries' },
} as const;

/**
 * Whether the lead is the kind of customer the rep has described (settings, "ideal"). What is not known or
 * not described fits nothing.
 */
function fits(on: keyof typeof FIT, lead: Lead, { settings }: Context): boolean {
  const wanted = settings.ideal[FIT[on].ideal];
  const values = FIT[on].fields.flatMap((name) => lead.fields[name]?.value ?? []);
  if (on === 'size') return values.some((value) => wanted.some((band) => sameSize(value, band)));
  const same = on === 'country' ? sameLocation : on === 'industry' ? sameIndustry : hasWords;
  return values.some((value) => wanted.some((word) => same(value, word)));
}

/** `has('VP of Sales', 'sales')`, whole words only: `hr` is not in `chronos`. */
export function hasWords(value: string, words: string): boolean {
  const split = (text: string) =>
    ` ${text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return split(value).includes(split(words)) && split(words).trim() !== '';
}

/** Whether a place is in, or is, the one named: `Germany` is `DE`, is in `DACH`, and in `Berlin, Germany`. */
export function sameLocation(value: string, place: string): boolean {
  if (isInRegion(value, place)) return true;
  const wanted = countryCode(place);
  if (wanted === null) return hasWords(value, place);
  const is = countryCode(value);
  if (is !== null) return is === wanted;
  // "Wilmington, DE" is not in Germany, and New Mexico is another country's.
  return place.trim().length > 2 && hasWords(value, place) && !hasWords(value, `New ${place}`);
}

/**
 * Head counts and bands: `120` is in `51-200`, `11–50` in `10-200`, `500+` in `200+`; anything else must be
 * the same text.
 */
export function sameSize(value: string, band: string): boolean {
  const is = span(value);
  const wanted = span(band);
  if (!is || !wanted) return hasWords(value, band);
  return is.from >= wanted.from && is.to <= wanted.to;
}

function span(text: string): { from: number; to: number } | null {
  const numbers = [...text.replace(/(?<=\d)[,.\u00A0 ](?=\d{3}\b)/g, '').matchAll(/\d+/g)].map(([digits]) =>
    Number(digits),
  );
  const [from, to] = numbers;
  if (from === undefined || numbers.length > 2) return null;
  return { from, to: to ?? (/\+|or more|over/i.test(text) ? Number.MAX_SAFE_INTEGER : from) };
}
