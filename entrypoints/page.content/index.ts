import { defineContentScript } from 'wxt/utils/define-content-script';

import { send } from '@/lib/messages/send';
import { shippedHosts } from '@/lib/recipes/hosts';

import { answerQuestions } from './answer-questions';
import { watchPage } from './watch-page';

const PATIENCE_MS = [0, 1000, 5000, 20_000];

/** Reads the page and tells the worker; holds nothing but its last reading, and asks the worker how this host is read. */
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
      if (answer.value.length > 0) answerQuestions(ctx, watchPage(ctx, answer.value));
      return;
    }
  },
});
