import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import { openWorld, type World } from '../harness';
import { timeToGoWrong, until } from '../launch';
import { mara, priya, subjects, tomas } from '../site/mailbox';
import { fillBlanks, inPanel, meet, meetAndSave } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  await panel?.close();
  await mail?.close();
});

async function open(): Promise<void> {
  mail = await world.openMail();
  panel = await world.openPanel(mail);
}

describe('never the wrong person', () => {
  it('after fifty fast changes of page the panel shows the last, and only the last', async () => {
    await open();
    const people = [
      [subjects.mara, mara.name],
      [subjects.tomas, tomas.name],
      [subjects.priya, priya.name],
    ] as const;
    const [last, name] = people[1];
    await mail.evaluate(
      async ([subjectsToVisit, end]) => {
        for (let n = 0; n < 50; n += 1) {
          location.hash = `#inbox/${window.demo.tokenOf(subjectsToVisit[n % subjectsToVisit.length]!)}`;
          await new Promise((resolve) => setTimeout(resolve, (n * 7) % 45));
        }
        location.hash = `#inbox/${window.demo.tokenOf(end)}`;
      },
      [people.map(([subject]) => subject), last] as const,
    );
    await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const seen = new Set<string>();
    for (let n = 0; n < 20; n += 1) {
      seen.add(await inPanel(panel).who.innerText());
      await timeToGoWrong(100);
    }
    expect([...seen]).toEqual([name]);
  });

  it('while the content lags behind the address nobody is shown for the new address', async () => {
    await open();
    await meet(world, mail, panel, subjects.mara, mara.name);
    await mail.evaluate(() => void (window.demo.lag = 1500));
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.tomas,
    );
    await panel.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
    const heading = await mail.locator('h2.hP').first().innerText();
    expect(heading, 'not before the page itself showed them').toBe(subjects.tomas);
  });

  it('two accounts stay apart', async () => {
    await open();
    await meet(world, mail, panel, subjects.mara, mara.name);
    const other = await world.openMail('#inbox', { account: 1 });
    const otherPanel = await world.openPanel(other);
    await meet(world, other, otherPanel, subjects.tomas, tomas.name);
    await panel.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
    await otherPanel.close();
    await other.close();
  });

  it('coming back through the history cache is a new reading', async () => {
    const { world: cached, mail: page, panel: beside } = await openBesideMail({ bfcache: true });
    await meet(cached, page, beside, subjects.mara, mara.name);
    await page.evaluate(() => location.assign('/mail/u/1/#inbox'));
    await beside.getByRole('heading', { level: 1, name: 'No lead on this page' }).waitFor();
    await page.goBack({ timeout: 2000 }).catch(() => null); // its end is not noticed for a page from the cache
    await beside.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
    expect(cached.errors).toEqual([]);
    await cached.close();
  });
});

describe('nothing in the wrong box', () => {
  it('with two boxes open nothing is written into either', async () => {
    await open();
    await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
    await mail.getByRole('link', { name: 'Reply', exact: true }).click();
    await mail.getByRole('button', { name: 'Compose', exact: true }).click();
    const boxes = mail.locator('[g_editable=true]');
    await until('two boxes', async () => (await boxes.count()) === 2);
    await mail.locator('[role=combobox]').last().focus();
    const before = await boxes.allInnerTexts();
    await fillBlanks(world, panel);
    await inPanel(panel).button('Insert').click();
    await timeToGoWrong(1500);
    expect(await boxes.allInnerTexts()).toEqual(before);
  });

  it('a mail to somebody else is left alone', async () => {
    await open();
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    await mail.getByRole('button', { name: 'Compose', exact: true }).click();
    await mail.locator('[role=combobox]').fill('somebody@else.example');
    await mail.locator('[role=combobox]').press('Enter');
    const box = mail.locator('[g_editable=true]');
    await box.click();
    const before = await box.innerText();
    await inPanel(panel).button('Insert').click();
    await timeToGoWrong(1500);
    expect(await box.innerText()).toBe(before);
    expect(await world.site(mail)).toMatchObject({ sent: 0, untrusted: [] });
  });
});
