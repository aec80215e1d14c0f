import { firstLast, isFamilyFirst } from '../../../domain/name/family-first';
import type { Row } from './row';

const ONE = /^(?:"([^"]*)"|([^<>@;"]*))\s*<([^<>\s]+@[^<>\s]+)>$|^([^\s<>@;,"]+@[^\s<>@;,"]+)$/;

/**
 * Those to whom a mail went, as they are copied out of it, several in a line: `Ada Holm <ada@n.no>; bo@y.no`. Each is
 * a row with a name and an address. Null for any other text.
 */
export function recipientsIn(text: string): Row[] | null {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const pieces = text
    .split(text.includes(';') ? /[;\r\n]+/ : /[\r\n]+|(?<=>),|(?<=@[^\s,<>"]{1,200}),/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length <= lines.length) return null;
  const found = pieces.map((piece) => ONE.exec(piece));
  if (!found.every((one) => one !== null)) return null;
  return found.map(([, quoted, plain, named, bare], n) => {
    const name = (quoted ?? plain ?? '').trim();
    const cells = [isFamilyFirst(name) ? firstLast(name) : name, named ?? bare ?? ''];
    return { row: n + 1, line: 1, cells };
  });
}
