import { all, matches, tagOf, valueOf } from '../reader/dom';

/** A box that keeps its text in its value. */
export const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  /^(input|textarea)$/.test(tagOf(element));

/** The text of a box, its lines by `\n`, as the reader of the mail will see them. */
export function textIn(body: HTMLElement): string {
  const text = isField(body)
    ? (valueOf(body) ?? '')
    : (Reflect.get(HTMLElement.prototype, 'innerText', body) as string);
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

/**
 * Draft, Lexical and Slate keep the text themselves: they lose line breaks that are typed for them, and see a
 * new caret late. A paste they take whole.
 */
export const keepsState = (body: Element): boolean => {
  const marks = '.public-DraftEditor-content,[data-lexical-editor],[data-slate-editor]';
  return matches(body, marks) || all(body, marks).length > 0;
};
