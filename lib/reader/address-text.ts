/**
 * What a recipe's patterns are run on, and never more: they are proven to end soon on a text of this length.
 */
const MOST = 2000;

/** The part of an address after its host, as recipes read it. */
export const addressText = ({ pathname, search, hash }: URL): string =>
  (pathname + search + hash).slice(0, MOST);
