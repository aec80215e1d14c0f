import { browser } from 'wxt/browser';

import { planAlarms } from './alarm-plan';

/**
 * Makes the alarms what they should be. Answers whether that worked: without alarms the queue still runs
 * whenever the worker wakes.
 */
export async function keepAlarms(next: number | null, now: number): Promise<boolean> {
  try {
    const { clear, create } = planAlarms(await browser.alarms.getAll(), next, now);
    for (const name of clear) await browser.alarms.clear(name);
    for (const { name, ...info } of create) await browser.alarms.create(name, info);
    return true;
  } catch (error) {
    console.error('alarms', error);
    return false;
  }
}
