import { browser, type Browser } from 'wxt/browser';

import type { PageAnswer, PageQuestion } from '@/lib/messages/page-protocol';
import '@/lib/writer/page-writer';

import type { Life } from './page-lifetime';
import type { Watched } from './watch-page';

/**
 * Answers our own pages only. The browser stamps them: our id, and either no tab (the panel) or our own
 * origin.
 */
export function answerQuestions(life: Life, { look }: Watched): void {
  const ours = browser.runtime.getURL('/').slice(0, -1);
  const listener = (
    question: PageQuestion,
    sender: Browser.runtime.MessageSender,
    reply: (answer: PageAnswer<PageQuestion>) => void,
  ) => {
    if (life.over || sender.id !== browser.runtime.id || (sender.tab && sender.origin !== ours))
      return undefined;
    if (question.name === 'rest') {
      life.end();
      return undefined;
    }
    if (question.name === 'marked') {
      reply(String(Document.prototype.getSelection.call(document) ?? '').slice(0, 4000));
      return undefined;
    }
    const reading = look();
    if (question.name === 'look') {
      reply(reading?.sighting ?? null);
      return undefined;
    }
    const again = () => look()?.sighting ?? null;
    const { fifthTouchWriter: writer, fifthTouchNotes: notes } = globalThis;
    if (reading && writer && question.name === 'fill')
      void writer.fill(document, reading.recipe, question, again).then(reply);
    else if (reading && notes && question.name === 'add-note')
      void notes.addNote(document, reading.recipe, question, again).then(reply);
    else reply({ ok: false, refusal: reading ? 'closed' : 'other-page' });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
