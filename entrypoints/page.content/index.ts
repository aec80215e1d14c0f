import { defineContentScript } from 'wxt/utils/define-content-script';

import { send } from '@/lib/messages/send';
import { shippedHosts } from '@/lib/recipes/hosts';
import type { PageReader } from '@/lib/writer/page-reader';

import { answerQuestions } from './answer-questions';
import { watchPage } from './watch-page';

const PATIENCE_MS = [0, 1000, 5000, 20_000];

/**
 * Watches the page, has it read and tells the worker; holds nothing but its last reading. It asks the worker how this host is read,
 * and with the recipes the worker puts the reader (`page-reader`) beside it.
 */
export default defineContentScript({
  matches: shippedHosts,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    for (const wait of PATIENCE_MS) {
      await new Promise<void>((resolve) => ctx.setTimeout(resolve, wait));
      const answer = await send('recipes', {});
      if (ctx.isInvalid || (!answer.ok && answer.error === 'wrong-sender')) return;
      if (!answer.ok) continue;
      const reader: PageReader | undefined = globalThis.fifthTouchReader;
      if (answer.value.length > 0 && !reader) continue;
      if (reader) answerQuestions(ctx, reader, watchPage(ctx, reader, answer.value));
      return;
    }
  },
});
