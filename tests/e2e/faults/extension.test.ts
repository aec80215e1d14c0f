import { afterEach, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import { openWorld, type World } from '../harness';
import { timeToGoWrong, until } from '../launch';
import { mara, subjects, tomas } from '../site/mailbox';
import { inPanel, meet, meetAndSave } from '../steps';

let world: World;
afterEach(() => world?.close());

describe('the extension itself comes and goes', () => {
  it('reloaded while a conversation is open: no error in the page, one reader, nothing lost', async () => {
    const { mail, panel } = ({ world } = await openBesideMail());
    const faults: string[] = [];
    mail.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    mail.on('pageerror', (error) => faults.push(error.message));
    await meetAndSave(world, mail, panel, subjects.mara, mara.name);
    const tab = await world.tabOf(mail);
    const reborn = world.context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => null);
    await panel.evaluate(() => chrome.runtime.reload()).catch(() => null);
    await reborn;
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.tomas,
    );
    const again = await until('the panel to open again', async () => {
      const page = await world.context.newPage();
      const opened = await page.goto(world.url(`sidepanel.html?tab=${tab}`)).then(
        () => page,
        () => null,
      );
      if (!opened) await page.close();
      return opened;
    });
    await again.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.mara,
    );
    await again.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
    await inPanel(again).nextTouch.waitFor();
    expect(faults).toEqual([]);
  });

  it('put into a page twice, it still speaks once', async () => {
    const { mail, panel } = ({ world } = await openBesideMail());
    await meet(world, mail, panel, subjects.mara, mara.name);
    const tab = await world.tabOf(mail);
    for (let n = 0; n < 2; n += 1)
      await world.desk.evaluate(
        (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['page.js'] }).then(() => null),
        tab,
      );
    await world.desk.evaluate(() => {
      const heard: string[] = [];
      (globalThis as never as { heard: string[] }).heard = heard;
      chrome.runtime.onMessage.addListener(
        (message: { name?: string; data?: { key?: string } }) =>
          void (message.name === 'sighting' && heard.push(String(message.data?.key))),
      );
    });
    await world.openThread(mail, subjects.tomas);
    await panel.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
    await timeToGoWrong(1500);
    const heard = await world.desk.evaluate(() => (globalThis as never as { heard: string[] }).heard);
    const id = await mail.evaluate((subject) => window.demo.legacyIdOf(subject), subjects.tomas);
    expect(heard.filter((key) => key.includes(id))).toHaveLength(1);
  });

  it('an old connection that will not close holds it up for seconds, not for ever, and the rep is told', async () => {
    world = await openWorld({ settings: null });
    await world.stopWorker();
    await world.desk.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('fifth-touch').addEventListener('success', resolve);
      });
      const request = indexedDB.open('fifth-touch', 5);
      await new Promise((resolve) => {
        request.addEventListener('success', resolve);
      });
      (globalThis as never as { held: IDBDatabase }).held = request.result; // deaf to versionchange
    });
    const page = await world.context.newPage();
    await page.goto(world.url('sidepanel.html'));
    await page.getByRole('alert').first().waitFor({ timeout: 30_000 });
    await world.desk.evaluate(() => (globalThis as never as { held: IDBDatabase }).held.close());
  });
});
