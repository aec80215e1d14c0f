import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import type { TeachAsk } from '@/lib/messages/teach-protocol';

import { teach } from './teach';

/** Whoever put this here connects at once, or never. */
const PATIENCE_MS = 5000;

declare global {
  var fifthTouchTeaching: (() => void) | undefined;
}

/**
 * Put into a page when the rep wants to show something on it, by the panel. Listens to our own pages only,
 * for one lesson; with the line to the panel (closed, or gone with the panel) everything of it ends, and an
 * older copy makes way for a new one.
 */
export default defineUnlistedScript(() => {
  globalThis.fifthTouchTeaching?.();
  const ours = browser.runtime.getURL('/').slice(0, -1);
  const answer = (port: Browser.runtime.Port) => {
    const { name, sender } = port;
    if (name !== 'teach' || sender?.id !== browser.runtime.id || (sender.tab && sender.origin !== ours))
      return;
    stopListening();
    const { hear, end } = teach(globalThis.window, { send: (message) => port.postMessage(message) });
    const over = () => {
      end();
      globalThis.fifthTouchTeaching = undefined;
    };
    globalThis.fifthTouchTeaching = () => {
      over();
      port.disconnect();
    };
    port.onMessage.addListener((asked: TeachAsk) => hear(asked));
    port.onDisconnect.addListener(over);
  };
  const stopListening = () => {
    clearTimeout(waiting);
    browser.runtime?.onConnect?.removeListener(answer);
  };
  const waiting = setTimeout(stopListening, PATIENCE_MS);
  globalThis.fifthTouchTeaching = stopListening;
  browser.runtime.onConnect.addListener(answer);
});
