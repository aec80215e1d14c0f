import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { complete } from '@/lib/reader/any/complete';
import { readUnknown } from '@/lib/reader/any/read-unknown';

/**
 * The reader for pages nobody wrote a recipe for, behind the site's own. Put only where CRM records and
 * unknown pages are: Gmail and LinkedIn never carry it.
 */
export default defineUnlistedScript(() => {
  const reader = globalThis.fifthTouchReader;
  if (!reader) return;
  const { readFirst } = reader;
  globalThis.fifthTouchReader = {
    ...reader,
    readFirst: (recipes, document, url) => {
      const [read, guess] = [readFirst(recipes, document, url), readUnknown(document, url)];
      return read ? complete(read, guess) : guess;
    },
  };
});
