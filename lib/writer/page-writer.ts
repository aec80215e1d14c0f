import type { fill } from './fill';

/**
 * What is put beside the page script when the rep first has something inserted, in our own isolated world.
 */
type PageWriter = { fill: typeof fill };

declare global {
  var fifthTouchWriter: PageWriter | undefined;
}
