import type { TeachAsk, TeachMessage } from '@/lib/messages/teach-protocol';
import { readPage } from '@/lib/reader/read-page';
import { buildRecipe, type Picks, shown } from '@/lib/reader/teach/build-recipe';
import { picked, type TaughtField, underPointer, wider } from '@/lib/reader/teach/picked';

import { point } from './point';

export type Line = { send(message: TeachMessage): void };
export type Teaching = { hear(asked: TeachAsk): void; end(): void };

const without = (picks: Picks, field: TaughtField): Picks =>
  Object.fromEntries(Object.entries(picks).filter(([one]) => one !== field));

/**
 * One lesson on one page: what is clicked is kept until a recipe is made of it, and forgotten with the
 * lesson. Nothing is stored here.
 */
export function teach(page: Window & typeof globalThis, { send }: Line): Teaching {
  const picks: Picks = {};
  const { href } = page.location;
  let stop = () => {};
  const here = () => page.location.href === href;

  const tell = (field: TaughtField) => {
    const pick = picks[field]!;
    send({
      kind: 'picked',
      field,
      text: pick.text,
      wider:
        field !== 'email' && field !== 'phone' && pick.how.attr === undefined && wider(pick, field) !== null,
    });
  };
  const clicked = (element: Element, field: TaughtField) => {
    if (!here()) return send({ kind: 'left' });
    const pick = picked(element, field);
    if (typeof pick === 'string') return send({ kind: 'refused', why: pick });
    picks[field] = shown(pick, without(picks, field), new URL(href));
    tell(field);
  };

  return {
    hear(asked) {
      switch (asked.ask) {
        case 'point': {
          stop();
          const { field, frame } = asked;
          stop = point(page, {
            frame,
            over: (element) => send({ kind: 'over', text: underPointer(element) }),
            clicked: (element) => clicked(element, field),
            escaped: () => send({ kind: 'ended' }),
          });
          return;
        }
        case 'wider': {
          const more = picks[asked.field] && wider(picks[asked.field]!, asked.field);
          if (more) picks[asked.field] = shown(more, without(picks, asked.field), new URL(href));
          return picks[asked.field] ? tell(asked.field) : undefined;
        }
        case 'drop':
          delete picks[asked.field];
          return;
        case 'try':
          stop();
          return tryOut(asked.day);
      }
    },
    end: () => stop(),
  };

  /** Reads the page back by the recipe, as it will be read from now on. */
  function tryOut(day: string): void {
    if (!here()) return send({ kind: 'left' });
    const url = new URL(href);
    const built = buildRecipe(picks, page.document, url, day);
    if (!built.ok) return send({ kind: 'failed', why: built.why, field: built.field ?? null });
    send({
      kind: 'read',
      recipe: built.recipe,
      lead: readPage(built.recipe, page.document, url)?.lead ?? null,
    });
  }
}
