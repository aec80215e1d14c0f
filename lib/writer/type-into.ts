import { documentOf } from '../reader/dom';
import { isField, keepsState, textIn } from './field';

/** An editor that keeps its own state may take a moment to show the text, or to throw it out again. */
const SETTLE_MS = 80;

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Types `text` at the caret as the browser would, so that the page hears of it and undo takes it back; where
 * an editor will not have it so, pastes it. True when the box then holds its old words and the new ones, and
 * no others.
 */
export async function typeInto(body: HTMLElement, text: string): Promise<boolean> {
  const document = documentOf(body);
  const before = textIn(body);
  const holds = () => grewBy(before, textIn(body), text);
  for (const way of keepsState(body) ? [paste, type] : [type, paste]) {
    if (way === paste && isField(body)) continue;
    way(document, body, text);
    await moment(SETTLE_MS);
    if (holds()) return true;
    for (let steps = 0; steps < 200 && textIn(body) !== before; steps++)
      if (!Document.prototype.execCommand.call(document, 'undo')) break;
    if (squeeze(textIn(body)) !== squeeze(before)) return false;
  }
  return false;
}

function type(document: Document, body: HTMLElement, text: string): void {
  const command = (name: string, value?: string) =>
    Document.prototype.execCommand.call(document, name, false, value);
  if (isField(body)) return void command('insertText', text);
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) command('insertParagraph');
    if (line) command('insertText', line);
  }
}

function paste(_document: Document, body: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  EventTarget.prototype.dispatchEvent.call(
    body,
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * Whether `after` is `before` with `added` somewhere inside, its lines still lines. Editors differ in the
 * empty lines they show.
 */
function grewBy(before: string, after: string, added: string): boolean {
  const lines = (text: string) =>
    text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?(\n ?)+/g, '\n')
      .trim();
  const [now, more] = [lines(after), lines(added)] as const;
  for (let at = now.indexOf(more); at >= 0; at = now.indexOf(more, at + 1))
    if (squeeze(now.slice(0, at) + now.slice(at + more.length)) === squeeze(before)) return true;
  return false;
}

const squeeze = (text: string) => text.replace(/\s/g, '');
