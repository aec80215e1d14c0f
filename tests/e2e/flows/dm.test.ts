import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PanelCommand } from '@/lib/domain/log/command';
import { extensionFor } from '@/tools/read-extension';

import { builtExtension } from '../built-extension';
import { openWorld, type World } from '../harness';
import { until } from '../launch';
import { ada, bo, pathOf, talks } from '../site/linkedin/talks';
import { serveDemo } from '../site/serve-demo';
import { fillBlanks, inPanel, pressAsItChanges, save, waitForTouch } from '../steps';

const ORIGIN = 'https://www.linkedin.com';
let world: World;
let page: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld({ extension: extensionFor(builtExtension, [new URL(ORIGIN)], false) });
  await serveDemo(world.context, {
    origin: ORIGIN,
    folder: 'linkedin',
    title: 'Messaging | LinkedIn',
    body: '<header><img class="global-nav__me-photo" alt="Robin Rep"></header><main></main>',
  });
  page = await world.context.newPage();
  await page.goto(ORIGIN + pathOf(talks(Date.now())[0]!));
  await page.locator('.msg-convo-wrapper').waitFor();
  panel = await world.openPanel(page);
});
afterAll(() => world?.close());

const openTalk = (name: string) => page.evaluate((who) => window.linkedin.open(who), name);
const talkWith = async (name: string) => {
  await world.act(() => openTalk(name));
  await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
};
const box = () => page.locator('.msg-form__contenteditable').filter({ visible: true });
const send = () => page.locator('.msg-form__send-button').filter({ visible: true });
const lead = async () =>
  (await world.rows('leads')).find(
    (row) => (row['fields'] as { name: { value: string } }).name.value === ada,
  )!;
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('a conversation on LinkedIn, from first sight to their answer', () => {
  it('shows who it is with and who spoke last, and leaves the page as it is', async () => {
    await panel.getByRole('heading', { level: 1, name: ada, exact: true }).waitFor();
    await panel.getByText(/^You wrote last/).waitFor();
    await talkWith(bo);
    await panel.getByText(/^They wrote last/).waitFor();
    await talkWith(ada);
    expect(await world.rows('leads')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('chrome-extension'))).toBe(
      false,
    );
  });

  it('saves them as somebody met by DM, and plans a DM with a script worded for one', async () => {
    await save(world, panel);
    expect(await lead()).toMatchObject({
      channel: 'dm',
      lastOut: { channel: 'dm' },
      lastIn: { channel: 'dm' },
    });
    await panel.getByRole('heading', { name: /^Touch 1 of \d+ · DM$/ }).waitFor();
    expect(await panel.getByRole('textbox', { name: 'Subject' }).count()).toBe(0);
  });

  it('never writes to somebody else, even when the conversation changes with the press', async () => {
    await talkWith(ada);
    await fillBlanks(world, panel);
    await world.act(() => pressAsItChanges(inPanel(panel).button('Insert'), () => openTalk(bo)));
    await panel.getByText(/^The page has changed|^The open box is addressed to someone else/).waitFor();
    await panel.getByRole('heading', { level: 1, name: bo, exact: true }).waitFor();
    expect(
      (await page.locator('.msg-form__contenteditable').allInnerTexts()).map((text) => text.trim()),
    ).toEqual(['', '']);
    await talkWith(ada);
  });

  it('says before anything is inserted that the day is full', async () => {
    await world.setUp({ dailyCap: { dm: 1 } });
    await sendDmToSomebodyElse();
    await until('the panel to know', async () => {
      await world.act(() => inPanel(panel).button('Insert').click());
      return panel
        .getByText('Today’s limit of 1 by DM is reached, sent and planned.')
        .waitFor({ timeout: 1000 })
        .then(
          () => true,
          () => false,
        );
    });
    expect((await box().innerText()).trim()).toBe('');
    await world.setUp({ dailyCap: {} });
    await panel.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('puts the words in: Send opens, lines stay lines, the caret stands after them, and undo takes them back', async () => {
    const script = `${await inPanel(panel).script.inputValue()}\n\nBest,\nRobin`;
    await inPanel(panel).script.fill(script);
    await until('the words in the box', async () => {
      if (!(await send().isEnabled())) await world.act(() => inPanel(panel).button('Insert').click());
      return panel
        .getByText('It is in the box.')
        .waitFor({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
    });
    expect(linesOf(await box().innerText())).toEqual(linesOf(script));
    await page.bringToFront();
    await page.keyboard.type('!');
    expect(linesOf(await box().innerText()).at(-1)).toBe(`${linesOf(script).at(-1)}!`);
    for (let n = 0; n < 60 && (await box().innerText()).trim(); n += 1)
      await page.keyboard.press('Control+z');
    expect((await box().innerText()).trim()).toBe('');
    expect(await send().isDisabled()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    for (let n = 0; n < 60 && linesOf(await box().innerText()).length < linesOf(script).length; n += 1)
      await page.keyboard.press('Control+Shift+z');
    expect(await page.evaluate(() => window.linkedin.sent)).toEqual([]);
  });

  it('takes the message that appears for the touch, and plans the next', async () => {
    await world.act(() => send().click());
    await waitForTouch(panel, 2);
    expect(await lead()).toMatchObject({ touches: [{ touch: 1, channel: 'dm', how: 'seen' }] });
  });

  it('says before anything is inserted that they were written to within the hour', async () => {
    await fillBlanks(world, panel);
    await world.act(() => inPanel(panel).button('Insert').click());
    await panel.getByText(/^You wrote to them \d minutes? ago\.$/).waitFor();
    expect((await box().innerText()).trim()).toBe('');
  });

  it('stops when they answer, whatever was planned', async () => {
    await world.act(() => page.evaluate((who) => window.linkedin.answer(who, 'Yes, on Thursday?'), ada));
    await panel.getByText('They wrote last. Answer first; the plan waits.').waitFor();
    expect(await lead()).toMatchObject({ enrolment: null, lastIn: { channel: 'dm' } });
    // What can be inserted now is an answer, and no touch of the plan.
    await panel.getByRole('region', { name: 'Answer' }).waitFor();
  });

  it('has sent nothing itself and made no event', async () => {
    expect(await page.evaluate(() => [window.linkedin.sent.length, window.linkedin.untrusted])).toEqual([
      1,
      [],
    ]);
    expect(world.errors).toEqual([]);
  });
});

/** Another lead of the same rep's, to whom the day's only DM has gone. */
async function sendDmToSomebodyElse(): Promise<void> {
  const leadId = crypto.randomUUID();
  const origin = { from: 'rep', at: Date.now() };
  const saved = await world.command({
    id: crypto.randomUUID(),
    type: 'save-lead',
    leadId,
    keys: { emails: [], phones: [], profiles: ['linkedin.com/in/cy-vance'], records: [], threads: [] },
    fields: { name: { value: 'Cy Vance', origin } },
    source: (await lead())['source'] as string,
    hand: null,
    stage: (await lead())['stage'] as string,
    playbook: 'four-stages',
    channel: 'dm',
    account: null,
    smsConsent: false,
    thread: null,
  } as unknown as PanelCommand);
  expect(saved).toMatchObject({ ok: true, value: { ok: true } });
  expect(
    await world.command({
      id: crypto.randomUUID(),
      type: 'mark-sent',
      leadId,
      channel: 'dm',
      script: null,
      account: null,
    } as unknown as PanelCommand),
  ).toMatchObject({ ok: true, value: { ok: true } });
}
