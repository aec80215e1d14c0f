import { sideOf } from '../domain/page/own-side';
import type { Sighting } from '../domain/page/sighting';
import type { Fill, Filled } from '../messages/page-protocol';
import type { FoundComposer } from '../reader/composers';

export type Refusal = Extract<Filled, { ok: false }>['refusal'];

/**
 * The one box to write in, or why there is none: another page, none or several boxes, another recipient, an
 * answer nobody has seen yet.
 */
export function choose(
  composers: readonly FoundComposer[],
  fill: Fill,
  now: Sighting | null,
): { found: FoundComposer } | { refusal: Refusal } {
  if (!now || now.key !== fill.key || now.notes.includes('in-transition')) return { refusal: 'other-page' };
  const focused = composers.filter((one) => one.focused);
  const [found] = focused.length > 0 ? focused : composers;
  if (!found) return { refusal: 'no-composer' };
  if (focused.length !== 1 && composers.length !== 1) return { refusal: 'several-composers' };
  if (found.to.length === 0) return { refusal: 'no-recipient' };
  const isTheirs = (one: string) => fill.to.some((known) => isSame(one, known));
  // Copies to the rep's own side, or to the CRM, are no other recipient.
  const isOurs = (one: string) => one.includes('@') && sideOf(one, now.ownAddresses) !== 'other';
  if (!found.to.some(isTheirs) || !found.to.every((one) => isTheirs(one) || isOurs(one)))
    return { refusal: 'other-recipient' };
  return wroteSince(now, fill.lastMessageId) ? { refusal: 'they-wrote' } : { found };
}

/** What people put behind their names: a box headed "Ada Okafor, PhD 🚀" is Ada Okafor's. */
const ADDED =
  /^\s*(?:$|[,|(·•–—]|\p{Extended_Pictographic}|(?:ph\.?d|m\.?b\.?a|m\.?sc|b\.?sc|md|cpa|cfa|pmp|jr|sr|iii?)\.?(?!\p{L}))/u;

/** Addresses are the same or not; names, in lower case, are but for what was added. */
function isSame(shown: string, known: string): boolean {
  if (shown === known) return true;
  return !known.includes('@') && shown.startsWith(known) && ADDED.test(shown.slice(known.length));
}

/**
 * Whether somebody else wrote after the newest message the panel knew of. Where that one is no longer shown,
 * the last word decides.
 */
function wroteSince({ thread }: Sighting, lastKnown: string | null): boolean {
  if (!thread) return false;
  const known = lastKnown === null ? -1 : thread.messages.findIndex(({ id }) => id === lastKnown);
  if (known < 0 && lastKnown !== null) return thread.lastDirection !== 'out';
  return thread.messages.slice(known + 1).some(({ direction }) => direction !== 'out');
}
