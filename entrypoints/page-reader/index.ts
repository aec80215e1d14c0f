import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readFirst } from '@/lib/reader/read-first';

/**
 * The reader. The worker puts it into a page when it answers which recipes it has, so that a page we cannot
 * read does not carry it.
 */
export default defineUnlistedScript(() => {
  globalThis.fifthTouchReader = { readFirst };
});
