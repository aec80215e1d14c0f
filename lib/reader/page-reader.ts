import type { readFirst } from './read-first';

/** What the worker puts beside the page script, in our own isolated world. */
export type PageReader = { readFirst: typeof readFirst };

declare global {
  var fifthTouchReader: PageReader | undefined;
}
