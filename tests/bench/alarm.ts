/// <reference types="chrome" />
import { openWorld, ZONE } from '../e2e/harness';
import { nameHelper, until } from '../e2e/launch';
import { somebody } from '../nightly/scene';

/** One touch that falls due at the next full minute, with nothing awake and nothing else to wake for. */
export async function alarmToNotification(): Promise<number> {
  const { desk, command, notifications, stopWorker, close } = await openWorld({ init: nameHelper });
  try {
    const at = Math.ceil((Date.now() + 5000) / 60_000) * 60_000;
    const [day, time] = new Date(at).toLocaleString('sv-SE', { timeZone: ZONE }).split(' ') as [
      never,
      string,
    ];
    const lead = somebody(1);
    await command(lead);
    await command({
      id: crypto.randomUUID(),
      type: 'snooze',
      leadId: lead.leadId,
      until: { day, time: time.slice(0, 5) as never },
    });
    await until('the alarm', () =>
      desk.evaluate((when) => chrome.alarms.get('next').then((next) => next?.scheduledTime === when), at),
    );
    await desk.evaluate(() => chrome.alarms.clear('sweep'));
    await stopWorker();
    const before = (await notifications()).length;
    const shown = await desk.evaluate(async (known) => {
      while (Object.keys(await chrome.notifications.getAll()).length === known)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return Date.now();
    }, before);
    return shown - at;
  } finally {
    await close();
  }
}
