import { useEffect, useRef } from 'react';

import { usePanel } from './panel-state';
import { type KeyId, keys, type KeyScope } from './keys';

export type Handlers = Partial<Record<KeyId, (() => void) | undefined>>;

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
    return () => document.removeEventListener('keydown', pressed);
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
  const found = keys.find(
    (one) =>
      (one.key === pressed || ('also' in one && one.also === pressed)) &&
      (one.places as readonly KeyScope[]).includes(place),
  );
  // Enter on a button presses the button; but in the list of what is due the selection decides, since the
  // focus may still be on its way.
  return found?.key === 'Enter' && target?.closest('button:not([data-lead]), a, summary')
    ? undefined
    : found?.id;
}
