import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { send } from '@/lib/messages/send';
import type { PageReader } from '@/lib/reader/page-reader';

import { answerQuestions } from './answer-questions';
import { beginLife } from './page-lifetime';
import { watchPage } from './watch-page';

const PATIENCE_MS = [0, 1000, 5000, 20_000];

/**
 * Watches the page, has it read and tells the worker; holds nothing but its last reading. It asks the worker
 * how this host is read, and with the recipes the worker puts the reader (`page-reader`) beside it. The
 * manifest names it for Gmail; where the rep has granted more, the worker registers it.
 */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  const life = beginLife();
  for (const wait of PATIENCE_MS) {
    await new Promise<void>((resolve) => setTimeout(resolve, wait));
    if (life.over) return;
    const answer = await send('recipes', {});
    if (life.over || (!answer.ok && answer.error === 'wrong-sender')) return;
    if (!answer.ok) continue;
    const reader: PageReader | undefined = globalThis.fifthTouchReader;
    if (answer.value.length > 0 && !reader) continue;
    if (reader) answerQuestions(life, watchPage(life, reader, answer.value));
    return;
  }
}
