import { browser } from 'wxt/browser';

/**
 * How long this copy of the page script lives: until the extension is gone or updated, or another copy takes
 * over in the same page.
 */
export type Life = { readonly over: boolean; readonly signal: AbortSignal; end(): void };

declare global {
  var fifthTouchPage: Life | undefined;
}

/** Whatever the page calls its own forms and pictures, this is the real `addEventListener`. */
export const listenTo = (
  target: EventTarget,
  type: string,
  heard: (event: Event) => void,
  { signal }: Life,
) => EventTarget.prototype.addEventListener.call(target, type, heard, { signal });

export function beginLife(): Life {
  globalThis.fifthTouchPage?.end();
  const controller = new AbortController();
  const life: Life = {
    get over() {
      if (browser.runtime?.id === undefined) controller.abort();
      return controller.signal.aborted;
    },
    signal: controller.signal,
    end: () => controller.abort(),
  };
  globalThis.fifthTouchPage = life;
  return life;
}
