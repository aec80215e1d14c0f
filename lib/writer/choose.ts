import type { Sighting } from '../domain/page/sighting';
import type { Fill, Filled } from '../messages/page-protocol';
import type { FoundComposer } from '../reader/composers';

export type Refusal = Extract<Filled, { ok: false }>['refusal'];

/** The one box to write in, or why there is none: another page, none or several boxes, another recipient, an answer nobody has seen yet. */
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
  const known = new Set([...fill.to, ...now.ownAddresses]);
  if (!found.to.some((one) => fill.to.includes(one)) || !found.to.every((one) => known.has(one)))
    return { refusal: 'other-recipient' };
  return wroteSince(now, fill.lastMessageId) ? { refusal: 'they-wrote' } : { found };
}

/** Whether somebody else wrote after the newest message the panel knew of. Where that one is no longer shown, the last word decides. */
function wroteSince({ thread }: Sighting, lastKnown: string | null): boolean {
  if (!thread) return false;
  const known = lastKnown === null ? -1 : thread.messages.findIndex(({ id }) => id === lastKnown);
  if (known < 0 && lastKnown !== null) return thread.lastDirection !== 'out';
  return thread.messages.slice(known + 1).some(({ direction }) => direction !== 'out');
}
