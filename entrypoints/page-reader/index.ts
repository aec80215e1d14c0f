import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { fill } from '@/lib/writer/fill';
import { readFirst } from '@/lib/reader/read-first';

/**
 * The reader and the writer. The worker puts them beside the page script when it answers which recipes a page has, so that a page
 * we cannot read carries neither. Only our own isolated world sees the name.
 */
export type PageReader = { readFirst: typeof readFirst; fill: typeof fill };

declare global {
  var fifthTouchReader: PageReader | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.fifthTouchReader = { readFirst, fill };
});
