import { noteWords } from '../recipes/note-words';
import type { Recipe } from '../recipes/schema';
import {
  all,
  attribute,
  closest,
  contains,
  documentOf,
  firstOf,
  focusedBeside,
  frameOf,
  isElement,
  isVisible,
  matches,
  parentOf,
  within,
} from './dom';
import { line, linesOf, ownText } from './text';

/** `focused`: the rep's caret stands in it. */
export type NoteBox = { body: HTMLElement; focused: boolean };

const BOXES = 'textarea,[contenteditable=true],[contenteditable=""],[contenteditable=plaintext-only]';
/** TinyMCE and CKEditor 4 are documents in frames of their own, whose body is the box. */
const FRAMED = `iframe >>> body:is([contenteditable=true],[contenteditable=""])`;
const CLOSED = ':disabled,[readonly],[aria-readonly=true],[aria-disabled=true],.ql-clipboard';
const DIALOG = '[role=dialog],dialog[open]';
const CONTROLS = `${BOXES},input:not([type=hidden]),select`;
const MOST = 200;
const LABEL = 80;

const note = new RegExp(noteWords.note, 'u');
const goesOut = new RegExp(noteWords.goesOut, 'u');

/**
 * The boxes that are open for a note about the record: those the recipe knows, else those in a dialog that is
 * called so, else those labelled so, in any of the vocabulary's languages. Never one whose text is sent to
 * somebody. Nothing of the page is changed.
 */
export function findNoteBoxes(document: Document, { notes = {} }: Pick<Recipe, 'notes'>): NoteBox[] {
  const open = (css: string) =>
    outermost(
      all(document, css)
        .slice(0, MOST)
        .filter((one) =>
          layers(one).every(
            (layer) => isVisible(layer) && !matches(layer, CLOSED) && !within(layer, notes.not ?? ''),
          ),
        ),
    );
  const known = notes.box ? open(notes.box) : [];
  if (known.length > 0) return known.map(asBox);
  const boxes = [...open(BOXES), ...open(FRAMED)].filter(
    (one) => !titleOf(one).some((text) => goesOut.test(text)),
  );
  const inDialog = boxes.filter((one) => titleOf(one).some((text) => note.test(text)));
  return (inDialog.length > 0 ? inDialog : boxes.filter(isForNotes)).map(asBox);
}

/** Whether a dialog takes a note and nothing else: the page is still about the record behind it. */
export function isNoteDialog(dialog: Element): boolean {
  const [box, ...others] = all(dialog, CONTROLS).filter(
    (one) => isVisible(one) && !matches(one, '[type=checkbox],[type=radio],[type=submit],[type=button]'),
  );
  const said = box ? [...spoken(box), ...titlesOf(dialog)] : [];
  return (
    box !== undefined &&
    others.length === 0 &&
    matches(box, BOXES) &&
    said.some((text) => note.test(text)) &&
    !said.some((text) => goesOut.test(text))
  );
}

const asBox = (body: Element): NoteBox => ({
  body: body as HTMLElement,
  focused: layers(body).every((layer) => contains(layer, focusedBeside(layer))),
});

/** A box, and the frame it is the document of. */
const layers = (box: Element): Element[] => {
  const frame = frameOf(box);
  return frame ? [box, frame] : [box];
};

/** The hidden field that an editor in a frame writes for, else the frame: what labels speak of. */
function fieldOf(box: Element): Element {
  const frame = frameOf(box);
  if (!frame) return box;
  const around = closest(frame, '[id^=cke_]:not([id*=_contents])');
  const id = around
    ? attribute(around, 'id')!.replace(/^cke_(\d+_)?/, '')
    : (attribute(frame, 'id') ?? '').replace(/_ifr$/, '');
  return (id && firstOf(documentOf(frame), `[id="${escaped(id)}"]`)) || frame;
}

const outermost = (found: readonly Element[]) =>
  found.filter((one) => !found.some((other) => other !== one && contains(other, one)));

/** What is said of a box decides; only where nothing is said, what it is called in the page's own code. */
function isForNotes(box: Element): boolean {
  const field = fieldOf(box);
  const said = [...spoken(field), ...beside(field)];
  if (said.some((text) => goesOut.test(text))) return false;
  // An editor says something of itself, too: "0 words".
  return said.length > 0 && field === box
    ? said.some((text) => note.test(text))
    : [...said, called(field)].some((text) => note.test(text));
}

function spoken(box: Element): string[] {
  const id = attribute(box, 'id');
  const labels = [closest(box, 'label'), ...(id ? all(documentOf(box), `label[for="${escaped(id)}"]`) : [])];
  const placeholders = all(box, '[data-placeholder]')
    .slice(0, 1)
    .map((one) => attribute(one, 'data-placeholder'));
  return texts([
    ...['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'].map((name) =>
      attribute(box, name),
    ),
    ...placeholders,
    ...named(box),
    ...labels.map((one) => one && linesOf(one, LABEL, CONTROLS)),
  ]);
}

/** The label or the placeholder that stands before a box, in an element that holds no other control. */
function beside(box: Element): string[] {
  for (let at: Node | null = box, step = 0; at && isElement(at) && step < 5; at = parentOf(at), step++) {
    const parent = parentOf(at);
    if (
      !parent ||
      !isElement(parent) ||
      all(parent, CONTROLS).some((one) => one !== box && !contains(box, one) && isVisible(one))
    )
      return [];
    const found = texts(
      all(parent, ':scope > *')
        .filter((one) => one !== at && !matches(one, 'button'))
        .map((one) => linesOf(one, LABEL * 2, 'button')),
    ).filter((text) => text.length < LABEL / 2);
    const own = texts([ownText(parent)]).filter((text) => text.length < LABEL / 2);
    if (found.length + own.length > 0) return [...own, ...found].slice(0, 2);
  }
  return [];
}

const called = (box: Element) =>
  ['name', 'id', 'data-name', 'data-testid', 'data-test', 'data-test-id']
    .map((name) => attribute(box, name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();

/** What the dialog around a box is called; nothing where there is none. */
function titleOf(box: Element): string[] {
  const dialog = closest(frameOf(box) ?? box, DIALOG);
  return dialog ? titlesOf(dialog) : [];
}

const titlesOf = (dialog: Element) =>
  texts([
    attribute(dialog, 'aria-label'),
    ...named(dialog),
    ...all(dialog, 'h1,h2,h3,h4,h5,[role=heading]')
      .slice(0, 1)
      .map((one) => linesOf(one, LABEL)),
  ]);

const named = (element: Element) =>
  (attribute(element, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((id) =>
      all(documentOf(element), `[id="${escaped(id)}"]`)
        .slice(0, 1)
        .map((one) => linesOf(one, LABEL)),
    );

const texts = (raw: readonly (string | null)[]) =>
  raw.flatMap((text) => line(text, LABEL * 2)?.toLowerCase() ?? []);

const escaped = (id: string) => id.replace(/["\\]/g, '\\$&');
