import { type RefObject, useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';

import type { KeyId, KeyScope } from './keys';
import { useShortcuts } from './own-keys';
import { usePanel } from './panel-state';

export type Handlers = Partial<Record<KeyId, (() => void) | undefined>>;

/** What the parts of the screen that is shown have to say to a shortcut. */
const listening = new Set<RefObject<Handlers>>();

/**
 * Listens for the shortcuts of the screen that is shown. Off while typing, while something is open over the
 * screen, with a modifier held (those keys are the browser's) and while a key repeats, so that a heavy thumb
 * logs one outcome.
 */
export function useKeys(handlers: Handlers): void {
  const current = useRef(handlers);
  useEffect(() => void (current.current = handlers));
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = keyFor(event, usePanel.getState().tab);
      const handler = key && current.current[key];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener('keydown', pressed);
    listening.add(current);
    return () => {
      document.removeEventListener('keydown', pressed);
      listening.delete(current);
    };
  }, []);
}

/** What the screen that is shown would do for a shortcut, by whatever way it is asked for. */
export function handlerOf(id: string): (() => void) | undefined {
  return [...listening].map(({ current }) => current[id as KeyId]).find((one) => one !== undefined);
}

/** Does what Chrome's own shortcuts of the same names ask for, from whatever has the focus. */
export function useChromeKeys(): void {
  useEffect(() => {
    const commanded = (name: string, tab?: { windowId: number }) => {
      if (!handlerOf(name)) return;
      // Every window has a panel of its own, and each hears it.
      void browser.windows
        .getCurrent()
        .then(({ id }) => (tab === undefined || id === tab.windowId) && handlerOf(name)?.());
    };
    browser.commands.onCommand.addListener(commanded);
    return () => browser.commands.onCommand.removeListener(commanded);
  }, []);
}

/** Which shortcut a key press means on a screen, if any. */
export function keyFor(event: KeyboardEvent, place: KeyScope): KeyId | undefined {
  if (
    event.defaultPrevented ||
    event.repeat ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  )
    return undefined;
  const target = event.target instanceof Element ? event.target : null;
  if (
    target?.closest(
      'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"], [role="menu"]',
    )
  )
    return undefined;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const found = useShortcuts
    .getState()
    .bound.find((one) => (one.key === pressed || one.also === pressed) && one.places.includes(place));
  // Enter on a button presses the button; but in the list of what is due the selection decides, since the
  // focus may still be on its way.
  return found?.key === 'Enter' && target?.closest('button:not([data-lead]), a, summary')
    ? undefined
    : found?.id;
}
