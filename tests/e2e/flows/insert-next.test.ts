/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { scripts } from '@/lib/playbooks/scripts';
import type { LeadRow } from '@/lib/store/database/db';

import { openBesideMail } from '../beside-mail';
import type { World } from '../harness';
import { until } from '../launch';
import { mara, subjects, tomas } from '../site/mailbox';
import { fillBlanks, inPanel, meet, meetAndSave, waitForTouch } from '../steps';

let world: World;
let mail: Page;
let panel: Page;
let tab: number;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail());
  tab = await world.tabOf(mail);
});
afterAll(() => world?.close());
afterEach(() => clearNotifications());

const clearNotifications = () =>
  world.desk.evaluate(async () =>
    Promise.all(Object.keys(await chrome.notifications.getAll()).map((id) => chrome.notifications.clear(id))),
  );

const box = () => mail.locator('[g_editable=true]');
const typed = async () => (await box().innerText()).trim();

/**
 * The event that the browser raises for the shortcut or the menu, raised in the worker, which it would wake
 * first. What is told to the rep is kept.
 */
async function raise(by: 'shortcut' | 'menu'): Promise<() => Promise<string[]>> {
  await world.send('wake', {});
  const worker = await until('the worker', async () => {
    for (const one of world.context.serviceWorkers())
      if (await one.evaluate(() => true).catch(() => false)) return one;
    return null;
  });
  await worker.evaluate(
    async ([id, way]) => {
      type Raised = { dispatch(...args: unknown[]): void };
      const scope = globalThis as unknown as { told: string[] };
      scope.told = [];
      const show = chrome.notifications.create.bind(chrome.notifications);
      Object.assign(chrome.notifications, {
        create: (name: string, options: chrome.notifications.NotificationCreateOptions) => {
          scope.told.push(`${options.title}: ${options.message}`);
          return show(name, options);
        },
      });
      const shown = await chrome.tabs.get(id);
      if (way === 'menu')
        (chrome.contextMenus.onClicked as unknown as Raised).dispatch(
          { menuItemId: 'insert-next-touch', editable: true, pageUrl: shown.url },
          shown,
        );
      else (chrome.commands.onCommand as unknown as Raised).dispatch('insert-next-touch', shown);
    },
    [tab, by] as const,
  );
  return () => worker.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

/** Raised, and refused: what the rep is told. */
async function refused(by: 'shortcut' | 'menu' = 'shortcut'): Promise<string> {
  await clearNotifications(); // so that what is shown afterwards is about this one
  const told = await world.act(() => raise(by));
  const [what] = await until('a word about it', async () => {
    const all = await told();
    return all.length > 0 && all;
  });
  await until('it to be shown', async () => (await world.notifications()).length > 0);
  return what!;
}

/** The words of the next touch of the one lead there is, as the rep has made them. */
async function ownWords(body: string): Promise<void> {
  const [lead] = (await world.rows('leads')) as LeadRow[];
  const script = scripts.find(({ id }) => id === lead!.enrolment!.next!.script)!;
  await world.command({
    id: crypto.randomUUID(),
    type: 'save-scripts',
    scripts: [{ script: { ...script, version: script.version + 1, body }, base: null }],
  });
}

async function reply(): Promise<void> {
  await mail.bringToFront();
  await mail.getByRole('link', { name: 'Reply', exact: true }).click();
  await box().waitFor();
}
async function discard(): Promise<void> {
  await mail.bringToFront();
  await mail.getByRole('button', { name: 'Discard draft' }).click();
  await box().waitFor({ state: 'detached' });
}

describe('the next touch, without opening anything', () => {
  it('is refused for nobody, and for somebody who is not saved', async () => {
    expect(await refused()).toBe('Nothing was inserted: There is no lead on this page.');
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    expect(await refused('menu')).toBe('Nothing was inserted: This person is not saved yet.');
  });

  it('is refused while something in it is blank', async () => {
    await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
    await ownWords('Hi {{ lead.first_name }},\n\nhow do you see {{ ask.pain }} at {{ lead.company }} today?');
    await reply();
    expect(await refused()).toMatch(/^Nothing was inserted for Tomás Okafor: One thing is missing: /);
    expect(await typed()).toMatch(/^--\nRobin Rep/);
  });

  it('goes into the open reply by the shortcut, as it stands in the panel, and nothing is sent', async () => {
    const script = await fillBlanks(world, panel);
    const told = await world.act(() => raise('shortcut'));
    const [first, ...lines] = script.split('\n').filter(Boolean);
    const text = await until('all of the words in the box', async () => {
      const now = await typed();
      return [first!, ...lines].every((line) => now.includes(line)) && now;
    });
    expect(text.indexOf(lines.at(-1)!)).toBeLessThan(text.indexOf('--\nRobin Rep'));
    const { sent, untrusted } = await world.site(mail);
    expect({ sent, untrusted }).toEqual({ sent: 0, untrusted: [] });
    await until('the draft to be kept', async () =>
      Object.values((await world.site(mail)).drafts)
        .at(-1)
        ?.includes(first!),
    );
    expect(await told()).toEqual([]);
    expect(await world.notifications()).toEqual([]);
  });

  it('goes in by the menu as well', async () => {
    await discard();
    await reply();
    await world.act(() => raise('menu'));
    await until('the words in the box', async () => (await typed()).startsWith('Hi Tomás'));
  });

  it('is refused where the box is addressed to somebody else', async () => {
    await discard();
    await reply();
    await mail
      .locator('.afV')
      .evaluate((chip) => chip.setAttribute('data-hovercard-id', 'someone@elsewhere.example'));
    expect(await refused()).toBe(
      'Nothing was inserted for Tomás Okafor: The open box is addressed to someone else.',
    );
    expect(await typed()).toMatch(/^--\nRobin Rep/);
  });

  it('is refused where no box is open', async () => {
    await discard();
    expect(await refused()).toBe('Nothing was inserted for Tomás Okafor: No box is open.');
  });

  it('is refused within the hour of the last', async () => {
    await reply();
    await world.act(() => inPanel(panel).button('Mark sent').click());
    await waitForTouch(panel, 2);
    expect(await refused()).toMatch(
      /^Nothing was inserted for Tomás Okafor: You wrote to them \d+ minutes? ago\.$/,
    );
    expect(await typed()).toMatch(/^--\nRobin Rep/);
  });

  it('is refused where no touch is next, since the last word is theirs', async () => {
    await meetAndSave(world, mail, panel, subjects.mara, mara.name);
    await reply();
    expect(await refused('menu')).toBe(
      'Nothing was inserted for Mara Lindqvist: No touch with a script is next.',
    );
    expect(await typed()).toMatch(/^--\nRobin Rep/);
  });

  it('has sent nothing and logged no error', async () => {
    expect((await world.site(mail)).sent).toBe(0);
    expect(world.outside).toEqual([]);
    // A worker that is stopped while it starts says so in passing.
    expect(world.errors.filter((error) => !error.includes('No SW'))).toEqual([]);
  });
});

it('where the browser has no language model, the panel shows no help of it and loads none', async () => {
  await meet(world, mail, panel, subjects.tomas, tomas.name);
  await inPanel(panel).nextTouch.waitFor();
  const model = await panel.evaluate(async () => {
    const { LanguageModel } = globalThis as unknown as {
      LanguageModel?: { availability(): Promise<string> };
    };
    return (await LanguageModel?.availability()) ?? 'none';
  });
  expect(['none', 'unavailable']).toContain(model);
  expect(await panel.getByRole('region', { name: 'First line' }).count()).toBe(0);
  const loaded = await panel.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /first-line|use-first/.test(name))).toEqual([]);
});
