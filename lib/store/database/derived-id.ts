import { murmur } from '../../domain/murmur';

/**
 * A UUID made of a text, the same every time: a command the worker gives itself has one effect however often
 * it is tried. Not of the platform's digests, which are asynchronous: nothing but the database may be awaited
 * in a transaction.
 */
export function derivedId(text: string): string {
  const hex = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]
    .map((seed) => murmur(text, seed).toString(16).padStart(8, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The same for each of many, which lie side by side in the order of their numbers: whether any of them is there is then
 * one question.
 */
export function numberedId(text: string, number: number): string {
  const [start, rest] = [derivedId(text), derivedId(`${text}:${number}`)];
  const place = number.toString(16).padStart(7, '0').slice(-7);
  return `${start.slice(0, 8)}-${place.slice(0, 4)}-8${place.slice(4)}-${rest.slice(19)}`;
}

/** The number of an id that `numberedId` has made of this text; null of any other. */
export function numberIn(text: string): (id: string) => number | null {
  const start = derivedId(text).slice(0, 9);
  return (id) => (id.startsWith(start) ? Number.parseInt(id.slice(9, 13) + id.slice(15, 18), 16) : null);
}

/** Whether two ids may be numbers of one text. */
export const isBeside = (one: string, other: string): boolean => one.slice(0, 8) === other.slice(0, 8);
