import { SaxesParser } from 'saxes';

import { unreadable } from './lead-file';

export type Element = { name: string; attributes: Readonly<Record<string, string>> };
export type Handlers = {
  open?: (element: Element) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/**
 * Reads XML piece by piece. Names come without the prefix of their namespace: `x:c` is `c`. What is no XML is
 * refused.
 */
export function xmlReader(handlers: Handlers): { add(text: string): void; end(): void } {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => {
    throw unreadable('leads-workbook-damaged');
  });
  parser.on('doctype', () => {
    throw unreadable('leads-workbook-damaged');
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.({ name: bare(name), attributes }));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => handlers.close?.(bare(name)));
  return { add: (text) => void parser.write(text), end: () => void parser.close() };
}
