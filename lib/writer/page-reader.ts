import type { readFirst } from '../reader/read-first';
import type { fill } from './fill';

/** What the worker puts beside the page script, in our own isolated world: the reader and the writer. */
export type PageReader = { readFirst: typeof readFirst; fill: typeof fill };

declare global {
  var fifthTouchReader: PageReader | undefined;
}
