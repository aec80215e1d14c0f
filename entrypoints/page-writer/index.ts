import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { fill } from '@/lib/writer/fill';

/**
 * The writer. It comes to a page with the first text that is to be inserted there: a page that is only read
 * does not carry it.
 */
export default defineUnlistedScript(() => {
  globalThis.fifthTouchWriter = { fill };
});
