import type { Sighting } from '../domain/page/sighting';
import type { AddNote, NoteAdded } from '../messages/page-protocol';
import { isConnected, isVisible } from '../reader/dom';
import { findNoteBoxes, type NoteBox } from '../reader/note-boxes';
import type { Recipe } from '../recipes/schema';
import { keepsState, textIn } from './field';
import { placeCaretAtEnd } from './place-caret';
import { typeInto } from './type-into';

/** What is put beside the page script when the rep first has a note added, in our own isolated world. */
type PageNotes = { addNote: typeof addNote; underWay: Promise<unknown> };

declare global {
  var fifthTouchNotes: PageNotes | undefined;
}

/**
 * As for `fill`: a box, or an editor that keeps its own state, needs a moment to see where the caret went.
 */
const MOMENT_MS = 40;
const LOOKED_MS = 150;

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Puts a note at the end of the record's open note box and proves that it is there. Never twice, never over
 * what stands there, and not on another record; saves nothing.
 */
export function addNote(
  document: Document,
  recipe: Pick<Recipe, 'notes'>,
  question: AddNote,
  read: () => Sighting | null,
): Promise<NoteAdded> {
  // One at a time: a second press while the first is being written finds the note there.
  const { fifthTouchNotes: notes } = globalThis;
  const mine = (notes?.underWay ?? Promise.resolve()).then(() => attempt(document, recipe, question, read));
  if (notes) notes.underWay = mine.catch(() => undefined);
  return mine;
}

async function attempt(
  document: Document,
  recipe: Pick<Recipe, 'notes'>,
  question: AddNote,
  read: () => Sighting | null,
): Promise<NoteAdded> {
  const check = () => chooseNoteBox(findNoteBoxes(document, recipe), question, read());
  const first = check();
  if ('refusal' in first) return { ok: false, refusal: first.refusal };
  const { body } = first;
  const before = textIn(body).trim();
  if (squeezed(before).includes(squeezed(question.text))) return { ok: true, already: true };
  placeCaretAtEnd(body);
  await moment(keepsState(body) ? LOOKED_MS : MOMENT_MS);
  if (!isConnected(body) || !isVisible(body)) return { ok: false, refusal: 'closed' };
  const second = check();
  if ('refusal' in second) return { ok: false, refusal: second.refusal };
  if (second.body !== body) return { ok: false, refusal: 'several-boxes' };
  const written = await typeInto(body, before === '' ? question.text : `\n${question.text}`);
  return written && isConnected(body) ? { ok: true, already: false } : { ok: false, refusal: 'not-written' };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

type Refusal = Extract<NoteAdded, { ok: false }>['refusal'];

/**
 * The one box to write in, or why there is none: another page, another person's record, no box or several.
 */
export function chooseNoteBox(
  boxes: readonly NoteBox[],
  { key, seen }: Pick<AddNote, 'key' | 'seen'>,
  now: Pick<Sighting, 'key' | 'kind' | 'lead' | 'notes'> | null,
): { body: HTMLElement } | { refusal: Refusal } {
  if (!now || now.key !== key || now.kind !== 'record' || now.notes.includes('in-transition'))
    return { refusal: 'other-page' };
  if (!now.lead || now.lead.name !== seen.name || now.lead.email !== seen.email)
    return { refusal: 'other-lead' };
  const focused = boxes.filter((one) => one.focused);
  const [box, ...others] = focused.length > 0 ? focused : boxes;
  if (!box) return { refusal: 'no-box' };
  return others.length > 0 ? { refusal: 'several-boxes' } : { body: box.body };
}
