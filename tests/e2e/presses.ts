import type { Page } from 'playwright-core';

import type { World } from './harness';
import { until } from './launch';

/** Nothing more is on its way: every press has its answer. */
export async function settled(here: World): Promise<void> {
  await until('an answer for every press', async () => {
    const kept = await here.desk.evaluate(() => chrome.storage.local.get('outbox'));
    return ((kept['outbox'] as unknown[] | undefined) ?? []).length === 0;
  });
}

/** A database that somebody else keeps busy, until it is let go. */
export async function keepBusy(here: World): Promise<() => Promise<void>> {
  await here.desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('fifth-touch');
      asked.addEventListener('success', () => resolve(asked.result));
    });
    const holder = window as unknown as { busy: boolean };
    holder.busy = true;
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    transaction.addEventListener('complete', () => db.close());
    const hold = () => {
      if (holder.busy) transaction.objectStore('answers').get('').addEventListener('success', hold);
    };
    hold();
  });
  return () => here.desk.evaluate(() => void ((window as unknown as { busy: boolean }).busy = false));
}

/**
 * Presses a key, or the button of this name, at the same moment in all these panels, and again a tenth of a
 * second later in the first.
 */
export async function pressAtOnce(panels: readonly Page[], what: string): Promise<void> {
  for (const [n, panel] of panels.entries())
    await panel.evaluate(
      ({ name, twice }) => {
        const press = () => {
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find((one) => one.textContent.startsWith(name));
          if (button) button.click();
          else document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
        };
        const pressed = new Promise<void>((resolve) => {
          const channel = new BroadcastChannel('press');
          channel.addEventListener('message', () => {
            channel.close();
            press();
            if (!twice) return resolve();
            setTimeout(() => resolve(press()), 100);
          });
        });
        Object.assign(window, { pressed });
      },
      { name: what, twice: n === 0 },
    );
  await panels[0]!.evaluate(() => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    new BroadcastChannel('press').postMessage('now');
  });
  await Promise.all(
    panels.map((panel) => panel.evaluate(() => (window as unknown as { pressed: Promise<void> }).pressed)),
  );
}
