import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { z } from 'zod';

import { parseMail } from '@/lib/domain/mail/parse-mail';
import '@/lib/messages/tab-tools';

/**
 * Reads what came in. It comes to a page with the first message of a lead's that is new: the worker goes
 * without its words and dates.
 */
export default defineUnlistedScript(() => {
  z.config({ jitless: true });
  globalThis.fifthTouchMail = { parseMail };
});
