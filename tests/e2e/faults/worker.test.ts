import { afterEach, describe, expect, it } from 'vitest';

import { openBesideLead } from '../beside-mail';
import type { World } from '../harness';
import { sleep, timeToGoWrong, until } from '../launch';
import { inPanel, waitForTouch } from '../steps';

let world: World;
afterEach(() => world?.close());

async function withLead() {
  const { panel } = ({ world } = await openBesideLead());
  const [lead] = await world.rows('leads');
  return { panel, leadId: lead!['id'] as never };
}

/** The next full minute in the rep's zone, as a snooze can say it; and the wait until then. */
function nextMinute() {
  const at = Math.ceil((Date.now() + 4000) / 60_000) * 60_000;
  const [day, time] = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ') as [
    never,
    string,
  ];
  return { at, when: { day, time: time.slice(0, 5) as never } };
}

describe('a worker that dies', () => {
  it('between any two milliseconds of a command loses nothing it has answered and does nothing twice', async () => {
    const { leadId } = await withLead();
    const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
    const acked = new Set<string>();
    for (const [n, id] of ids.entries()) {
      const sent = world.command({ id, type: 'note', leadId, text: `note ${n}` }).then(
        (answer) => (answer as { ok?: boolean })?.ok && acked.add(id),
        () => null,
      );
      await sleep((n * 25) % 500); // the moment in which it dies
      await world.stopWorker();
      await sent;
    }
    const stored = async () =>
      (await world.rows('events'))
        .filter(({ type }) => type === 'noted')
        .map((event) => String(event['id']).split('.')[0]!);
    const answered = async () => (await world.rows('answers')).map(({ id }) => String(id));
    const [inLog, inAnswers] = [await stored(), await answered()];
    expect(
      inLog.filter((id) => !inAnswers.includes(id)),
      'half of a transaction',
    ).toEqual([]);
    expect(
      [...acked].filter((id) => !inLog.includes(id)),
      'answered and lost',
    ).toEqual([]);
    for (const [n, id] of ids.entries())
      await until(
        'an answer',
        async () =>
          (
            (await world.command({ id, type: 'note', leadId, text: `note ${n}` })) as
              | { ok?: boolean }
              | undefined
          )?.ok,
      );
    expect((await stored()).toSorted()).toEqual(ids.toSorted());
  });

  it('is woken by a touch that falls due: one notification, and the badge', async () => {
    const { leadId } = await withLead();
    const before = await world.notifications();
    const { at, when } = nextMinute();
    await world.command({ id: crypto.randomUUID(), type: 'snooze', leadId, until: when });
    await until('the alarm', () =>
      world.desk.evaluate(
        (time) => chrome.alarms.get('next').then((next) => next?.scheduledTime === time),
        at,
      ),
    );
    await world.desk.evaluate(() => chrome.alarms.clear('sweep')); // so that nothing else wakes it
    await world.stopWorker();
    await timeToGoWrong(at - Date.now() - 500);
    expect(await world.workerRunning(), 'asleep until then').toBe(false);
    const shown = await until(
      'a notification',
      async () => (await world.notifications()).find((id) => !before.includes(id)),
      20_000,
    );
    await until('the badge', async () => (await world.badge()) === '1');
    await world.stopWorker();
    await timeToGoWrong(3000);
    expect(
      (await world.notifications()).filter((id) => !before.includes(id)),
      'only once',
    ).toEqual([shown]);
  }, 120_000);

  it('makes its alarms anew when the browser has lost them', async () => {
    const { leadId } = await withLead();
    await world.desk.evaluate(() => chrome.alarms.clearAll());
    await world.stopWorker();
    await world.command({ id: crypto.randomUUID(), type: 'note', leadId, text: 'anything wakes it' });
    const names = await until('both alarms', async () => {
      const all = await world.desk.evaluate(() =>
        chrome.alarms.getAll().then((alarms) => alarms.map(({ name }) => name)),
      );
      return all.length === 2 ? all : null;
    });
    expect(names.toSorted()).toEqual(['next', 'sweep']);
  });

  it('has registered everything before its first await: an event that wakes it is not lost', async () => {
    const { panel } = await withLead();
    await world.act(() => inPanel(panel).button('Mark sent').click());
    await waitForTouch(panel, 2);
    await world.stopWorker();
    await inPanel(panel).outcome('No reply').click();
    await until('the outcome', async () =>
      (await world.rows('events')).some(({ type }) => type === 'outcome-logged'),
    );
  });
});
