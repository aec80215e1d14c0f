import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readFirst } from '@/lib/reader/read-first';
import { fill } from '@/lib/writer/fill';

/** The reader and the writer. The worker puts them into a page when it answers which recipes it has, so that a page we cannot read carries neither. */
export default defineUnlistedScript(() => {
  globalThis.fifthTouchReader = { readFirst, fill };
});
