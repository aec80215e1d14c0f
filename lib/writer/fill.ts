import type { Sighting } from '../domain/page/sighting';
import type { Fill, Filled } from '../messages/page-protocol';
import { type FoundComposer, findComposers } from '../reader/composers';
import { all, isConnected, isVisible, valueOf } from '../reader/dom';
import type { Recipe } from '../recipes/schema';
import { choose } from './choose';
import { keepsState, textIn } from './field';
import { placeCaret } from './place-caret';
import { typeInto } from './type-into';

/**
 * A box needs a moment to see where the caret went; an editor that keeps its own state looks ten times a
 * second.
 */
const MOMENT_MS = 40;
const LOOKED_MS = 150;

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Puts the words in the box that is open, at the caret and before signature and quote, and proves that they
 * are there. The page is read again at this second, before the caret moves and before the first letter; any
 * doubt is a refusal and nothing is written. Clicks nothing, sends nothing.
 */
export async function fill(
  document: Document,
  recipe: Recipe,
  question: Fill,
  read: () => Sighting | null,
): Promise<Filled> {
  const check = () =>
    choose(
      findComposers({ recipe, document, url: new URL(document.URL), root: document, ignore: '' }),
      question,
      read(),
    );
  const first = check();
  if ('refusal' in first) return { ok: false, refusal: first.refusal };
  const { body, composer } = first.found;
  const behindWords = placeCaret(body, composer.before);
  await moment(keepsState(body) ? LOOKED_MS : MOMENT_MS);
  if (!isConnected(body) || !isVisible(body)) return { ok: false, refusal: 'closed' };
  const second = check();
  if ('refusal' in second) return { ok: false, refusal: second.refusal };
  if (second.found.body !== body) return { ok: false, refusal: 'several-composers' };
  // What was begun keeps its line.
  return write(second.found, behindWords ? { ...question, text: `\n${question.text}` } : question);
}

async function write(
  { body, composer, root, subject: box }: FoundComposer,
  { text, subject }: Fill,
): Promise<Filled> {
  const written = await typeInto(body, text);
  if (!isConnected(body)) return { ok: false, refusal: 'closed' };
  if (!written || !taken(root, composer.send)) return { ok: false, refusal: 'not-written' };
  const titled =
    subject !== null && box !== null && valueOf(box) === '' && (await typeSubject(box, subject, body));
  return { ok: true, readBack: textIn(body), subject: titled };
}

/** The page has noticed the text when its Send is not (or no longer) disabled. */
const taken = (root: Element, send: string | undefined) =>
  !send || all(root, send).every((button) => !button.hasAttribute('disabled'));

/** The subject goes in the same way, and the caret back to the box. */
async function typeSubject(box: HTMLInputElement, subject: string, body: HTMLElement): Promise<boolean> {
  placeCaret(box, []);
  const titled = await typeInto(box, subject.replace(/\s+/g, ' '));
  HTMLElement.prototype.focus.call(body, { preventScroll: true });
  return titled;
}
