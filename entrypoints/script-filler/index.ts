import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { z } from 'zod';

import { fillScript } from '@/lib/domain/render/fill-script';
import '@/lib/messages/tab-tools';

/**
 * Fills a script. It comes to a page when the next touch is to be inserted by key or menu: the worker goes
 * without the template engine.
 */
export default defineUnlistedScript(() => {
  z.config({ jitless: true });
  globalThis.fifthTouchScripts = { fillScript };
});
