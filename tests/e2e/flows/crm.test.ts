import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { extensionFor } from '@/tools/read-extension';

import { builtExtension } from '../built-extension';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';
import { lior, ORIGIN, owner, pathOf, priya } from '../site/hubspot/contacts';
import { serveDemo } from '../site/serve-demo';
import { inPanel, pressAsItChanges, save, waitForTouch } from '../steps';

let world: World;
let page: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld({ extension: extensionFor(builtExtension, [new URL(ORIGIN)], false) });
  await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serveDemo(world.context, { origin: ORIGIN, folder: 'hubspot', title: 'Contacts', body: '' });
  page = await world.context.newPage();
  await page.goto(ORIGIN + pathOf(priya));
  await page.locator('main h2').waitFor();
  panel = await world.openPanel(page);
});
afterAll(() => world?.close());

const openRecord = (id: string) => page.evaluate((one) => window.hubspot.open(one), id);
const show = async (name: string, id: string) => {
  await world.act(() => openRecord(id));
  await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
};
const box = () => page.getByRole('textbox', { name: 'Start typing to leave a note…' });
const inTheCrm = () => panel.getByRole('region', { name: 'In the CRM' });
const add = () => panel.getByRole('button', { name: 'Add to CRM' }).last();

describe('a record of the CRM, beside the panel', () => {
  it('is read whole, though its details come after the name', async () => {
    await panel.getByRole('heading', { level: 1, name: priya.name, exact: true }).waitFor();
    await until(
      'the address',
      async () =>
        (await panel
          .getByRole('textbox', { name: 'E-mail' })
          .inputValue()
          .catch(() => '')) === priya.email,
    );
    await save(world, panel);
  });

  it('says whose they are there and how far they have come, with where that is from', async () => {
    await inTheCrm().waitFor();
    expect((await inTheCrm().innerText()).replaceAll(/\s+/g, ' ')).toBe(
      `Owner ${owner} Stage ${priya.stage} HubSpot, today`,
    );
    const [lead] = await world.rows('leads');
    expect(lead!['fields']).toMatchObject({
      crmOwner: { value: owner, origin: { from: 'page', name: 'hubspot-contact' } },
      crmStage: { value: priya.stage },
    });
  });

  it('follows when the CRM says something else', async () => {
    await show(lior.name, lior.id);
    await page.evaluate((id) => window.hubspot.setStage(id, 'Open deal'), priya.id);
    await show(priya.name, priya.id);
    await inTheCrm().getByText('Open deal').waitFor();
  });

  it('copies the note where no box is open, and says so', async () => {
    await world.act(() => inPanel(panel).button('Mark sent').click());
    await waitForTouch(panel, 2);
    await world.act(() => inPanel(panel).outcome('No reply').click());
    await panel.getByText(/^Logged: No reply/).waitFor();
    await panel.bringToFront();
    await world.act(() => add().click());
    await panel.getByText(/^No note box is open/).waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\w{3} \d+ \w{3} \d{4} · E-mail · touch 1\nOutcome: No reply\nNext step: /,
    );
    await panel.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('takes the note into its open box once, after what stands there, and saves nothing by itself', async () => {
    await page.bringToFront();
    await page.getByRole('button', { name: 'Create note' }).click();
    await box().pressSequentially('Called twice.');
    await world.act(() => add().dblclick());
    await panel.getByText(/^The note is in the box/).waitFor();
    const lines = (await box().innerText()).split('\n').filter(Boolean);
    expect(lines).toEqual([
      'Called twice.',
      expect.stringMatching(/ · E-mail · touch 1$/),
      'Outcome: No reply',
      expect.stringMatching(/^Next step: /),
    ]);
    await shots(panel, 'crm-note-added');
    await world.act(() => add().click());
    await panel.getByText(/holds this note already/).waitFor();
    expect((await box().innerText()).split('\n').filter(Boolean)).toEqual(lines);
    expect(await page.evaluate(() => window.hubspot.saved)).toEqual([]);
    await panel.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('undoes like anything typed', async () => {
    await page.bringToFront();
    const before = await box().innerText();
    for (let n = 0; n < 20 && (await box().innerText()).includes('Outcome'); n += 1)
      await box().press('Control+z');
    expect(await box().innerText()).not.toContain('Outcome');
    for (let n = 0; n < 20 && (await box().innerText()) !== before; n += 1)
      await box().press('Control+Shift+z');
    expect(await box().innerText()).toBe(before);
  });

  it('is the rep’s to save', async () => {
    await page.getByRole('button', { name: 'Save note' }).click();
    expect((await page.evaluate(() => window.hubspot.saved))[0]).toContain('Outcome: No reply');
  });

  it('gets nothing that belongs to somebody else, even when the record changes with the press', async () => {
    await show(priya.name, priya.id);
    await page.getByRole('button', { name: 'Create note' }).click();
    await box().waitFor();
    await world.act(() => pressAsItChanges(add(), () => openRecord(lior.id)));
    await panel.getByRole('heading', { level: 1, name: lior.name, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Create note' }).click();
    expect((await box().allInnerTexts()).join('').trim()).toBe('');
    await panel.keyboard.press('a');
    expect((await box().allInnerTexts()).join('').trim()).toBe('');
  });

  it('is pleasant to everybody, and has made no event of its own', async () => {
    await show(priya.name, priya.id);
    await inTheCrm().waitFor();
    await shots(panel, 'crm-beside');
    expect(await accessibilityFaults(panel)).toEqual([]);
    expect(await page.evaluate(() => window.hubspot.untrusted)).toEqual([]);
    expect(world.errors).toEqual([]);
  });
});
