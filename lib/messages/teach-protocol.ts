import type { Person } from '../domain/page/sighting';
import type { Built } from '../reader/teach/build-recipe';
import type { NotPicked, TaughtField } from '../reader/teach/picked';
import type { Recipe } from '../recipes/schema';

/**
 * What the panel asks of a page it is shown things on. `frame`: the rep allows one round what is under the
 * pointer.
 */
export type TeachAsk =
  | { ask: 'point'; field: TaughtField; frame: boolean }
  | { ask: 'wider'; field: TaughtField }
  | { ask: 'drop'; field: TaughtField }
  /** Enough was shown: a recipe is built and tried on the page. `day`: today, YYYY-MM-DD. */
  | { ask: 'try'; day: string };

/**
 * What the page answers, and tells meanwhile. `wider`: there is more round what was clicked. `left`: another
 * address than the one it began at.
 */
export type TeachMessage =
  | { kind: 'over'; text: string }
  | { kind: 'picked'; field: TaughtField; text: string; wider: boolean }
  | { kind: 'refused'; why: NotPicked }
  | { kind: 'ended' }
  | { kind: 'left' }
  | { kind: 'read'; recipe: Recipe; lead: Person | null }
  | { kind: 'failed'; why: Extract<Built, { ok: false }>['why']; field: TaughtField | null };
