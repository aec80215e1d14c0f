import { tagOf, valueOf } from '../reader/dom';

export const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement => /^(input|textarea)$/.test(tagOf(element));

/** The text of a box, its lines by `\n`, as the reader of the mail will see them. */
export function textIn(body: HTMLElement): string {
  const text = isField(body) ? (valueOf(body) ?? '') : (Reflect.get(HTMLElement.prototype, 'innerText', body) as string);
  return text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '').replace(/\n{3,}/g, '\n\n');
}

/** What is compared: the words and their order; editors differ in how many empty lines they show. */
export const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
