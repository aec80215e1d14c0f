/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { LeadRow } from '@/lib/store/database/db';

import { openWorld, type World } from '../harness';
import { timeToGoWrong, until } from '../launch';
import { openDockedPanel } from '../open-docked-panel';
import { subjects, tomas } from '../site/mailbox';
import { meet, save } from '../steps';

/** Longer than a page is waited for that is slow. */
const LONG_MS = 4500;

let world: World;
let mail: Page;

beforeAll(async () => {
  world = await openWorld();
  // The desk stands at the panel's address, and would be one.
  await world.desk.goto(world.url('dashboard.html'));
  mail = await world.openMail();
});
afterAll(() => world?.close());

const sighted = () =>
  world.desk.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab-')),
  );

async function openPanel() {
  await openDockedPanel(world);
  await mail.bringToFront();
  return world.dockedPanel();
}

async function closePanel({ page, disconnect }: Awaited<ReturnType<typeof openPanel>>): Promise<void> {
  await page.evaluate(() => window.close()).catch(() => null); // it closes before it answers
  await disconnect();
  await until('the panel to be closed', () =>
    world.desk.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length === 0,
    ),
  );
}

/** An answer of theirs, in the conversation that is open. */
const receive = (line: string) =>
  mail.evaluate(([subject, text]) => window.demo.receive(subject!, [text!]), [subjects.tomas, line]);

/** When the lead last answered, as the log has it. */
const lastIn = async () => ((await world.rows('leads')) as LeadRow[])[0]?.lastIn?.at;

it('a panel that was never opened reads no page', async () => {
  await world.openThread(mail, subjects.tomas);
  await timeToGoWrong(LONG_MS);
  expect(await sighted()).toEqual([]);
});

it('opened, it shows who is on the page; closed, it forgets them and watches no more', async () => {
  const panel = await openPanel();
  await meet(world, mail, panel.page, subjects.tomas, tomas.name);
  await save(world, panel.page);
  expect(await sighted()).toHaveLength(1);
  await closePanel(panel);
  await until('what the page showed to be forgotten', async () => (await sighted()).length === 0);
  await world.openThread(mail, subjects.mara);
  await timeToGoWrong(LONG_MS);
  expect(await sighted()).toEqual([]);
});

it('an answer that came meanwhile counts once it is opened beside the panel', async () => {
  await world.openThread(mail, subjects.tomas);
  const before = await lastIn();
  await receive('Thanks, that helps. Let us talk on Thursday.');
  await timeToGoWrong(LONG_MS);
  expect(await lastIn()).toBe(before);
  const panel = await openPanel();
  await until('the answer to be logged', async () => (await lastIn()) !== before);
  await panel.page.getByRole('region', { name: 'Answer' }).waitFor();
  await closePanel(panel);
});

it('where the rep has ticked it, an answer counts with the panel closed, and nothing else is kept', async () => {
  await world.setUp({ watchClosed: true });
  await mail.reload();
  await until('the page to be read again', () => mail.evaluate(() => document.readyState === 'complete'));
  const before = await lastIn();
  await receive('One more thing: how long does it take?');
  await until('the answer to be logged', async () => (await lastIn()) !== before);
  await until('the rest to be forgotten', async () => (await sighted()).length === 0);
});

it('Insert pressed with the panel closed reads the page it is pressed on', async () => {
  await world.setUp();
  const tab = await world.tabOf(mail);
  await world.send('wake', {});
  await world.context.serviceWorkers()[0]!.evaluate(async (id) => {
    const raised = chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void };
    raised.dispatch('insert-next-touch', await chrome.tabs.get(id));
  }, tab);
  // The last word is theirs, so there is nothing to insert; whose page it is, is known.
  const [lead] = (await world.rows('leads')) as LeadRow[];
  await until('a word about the lead', async () =>
    (await world.notifications()).some((name) => name.includes(lead!.id)),
  );
  expect(await sighted()).toHaveLength(1);
});
