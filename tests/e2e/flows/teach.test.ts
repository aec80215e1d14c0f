import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { extensionFor } from '@/tools/read-extension';

import { builtExtension } from '../built-extension';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';
import { cards, ROLODEX, serveRolodex } from '../site/rolodex';

let world: World;
let page: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld({ extension: extensionFor(builtExtension, [new URL(ROLODEX)], false) });
  await serveRolodex(world.context);
  page = await world.context.newPage();
  await page.goto(`${ROLODEX}/cards/${cards.ada.id}`);
  panel = await world.openPanel(page);
});
afterAll(() => world?.close());

const NOBODY = 'No lead on this page';
const heading = (name: string) => panel.getByRole('heading', { level: 1, name, exact: true });
const press = (name: string) => world.act(() => panel.getByRole('button', { name, exact: true }).click());

describe('a page nobody wrote a recipe for', () => {
  it('is taught on one record, without the page noticing', async () => {
    await panel.getByRole('button', { name: 'Not right? Show me' }).waitFor();
    expect(await panel.getByRole('textbox', { name: /paste/i }).count(), 'and somebody can be pasted').toBe(
      1,
    );
    await shots(panel, 'teach-nobody');
    await press('Not right? Show me');
    await heading('Show me who this is').waitFor();
    await shots(panel, 'teach-start');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await page.evaluate(() => {
      const watched = window as unknown as { changes: number };
      watched.changes = 0;
      new MutationObserver((some) => (watched.changes += some.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await press('Start, with a frame');
    await heading('Click the name on the page').waitFor();
    await page.locator('.who').hover();
    await panel.getByText(cards.ada.name).waitFor();
    await shots(panel, 'teach-point');
    await shots(page, 'teach-frame');
    await world.act(() => page.locator('.who').click());
    await heading('Click the e-mail address').waitFor();
    await world.act(() => page.getByText('Zarf').click());
    await panel.getByText('There is no single e-mail address there.').waitFor();
    await world.act(() => page.getByText(cards.ada.mail).click());
    await heading('Click the company').waitFor();
    await world.act(() => page.getByText(cards.ada.firm).click());
    await heading('Click the phone number').waitFor();
    await shots(panel, 'teach-pick');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await press('That is all');
    await heading('This is what Fifth Touch reads').waitFor();
    for (const text of [cards.ada.name, cards.ada.mail, cards.ada.firm])
      await panel.getByRole('definition').getByText(text).waitFor();
    await shots(panel, 'teach-check');
    expect(
      await page.evaluate(() => [
        (window as unknown as { changes: number }).changes,
        (window as unknown as { untrusted: number }).untrusted,
        location.hash,
      ]),
    ).toEqual([0, 0, '']);
    await press('Save');
    await heading(cards.ada.name).waitFor();
    await until(
      'the address to be proposed',
      async () => (await panel.getByLabel('E-mail').inputValue()) === cards.ada.mail,
    );
  });

  it('is then read right on another record, and never by the last one’s name', async () => {
    await world.act(() => page.locator('#to-42').click());
    await heading(cards.mary.name).waitFor();
    expect(await panel.getByLabel('E-mail').inputValue()).toBe(cards.mary.mail);
    expect(await panel.getByLabel('Company').inputValue()).toBe(cards.mary.firm);
    await world.act(() => page.locator('#to-41').click());
    await heading(cards.ada.name).waitFor();
    expect(await panel.getByLabel('E-mail').inputValue()).toBe(cards.ada.mail);
  });

  it('has its clicks back, and Escape ends a lesson', async () => {
    await press('More');
    await press('Not right? Show me');
    await press('Start without');
    await heading('Click the name on the page').waitFor();
    await page.bringToFront();
    await page.locator('.who').hover();
    await panel.getByText(cards.ada.name).waitFor();
    expect(await page.evaluate(() => document.getAnimations().length), 'no frame unasked').toBe(0);
    await page.keyboard.press('Escape');
    await heading(cards.ada.name).waitFor();
    await page.locator('td a').click();
    expect(await page.evaluate(() => location.hash)).toBe('#write');
  });

  it('is listed with its health, forgotten there, and brought back', async () => {
    const sites = await world.context.newPage();
    await sites.setViewportSize({ width: 1280, height: 900 });
    await sites.goto(world.url('dashboard.html#sites'));
    const row = sites.getByRole('list', { name: 'Pages you have shown' }).getByRole('listitem');
    await row.getByText('rolodex.example/cards/…').waitFor();
    await row.getByText('No problems').waitFor();
    await shots(sites, 'teach-sites');
    expect(await accessibilityFaults(sites)).toEqual([]);
    await world.act(() => row.getByRole('button', { name: 'Forget rolodex.example/cards/…' }).click());
    await sites.getByText('rolodex.example/cards/… is forgotten.').waitFor();
    await heading(NOBODY).waitFor();
    await world.act(() => sites.getByRole('button', { name: 'Undo' }).click());
    await heading(cards.ada.name).waitFor();
    await sites.close();
  });

  it('that has changed is said beside it before anybody trusts what is read', async () => {
    await world.desk.evaluate(async () => {
      const stored = await chrome.storage.local.get(null);
      const key = Object.keys(stored).find((one) => one.startsWith('page-health-taught-'))!;
      const health = stored[key] as { readings: object[] };
      await chrome.storage.local.set({
        [key]: {
          ...health,
          readings: Array.from({ length: 20 }, (_, n) => ({
            page: n,
            has: ['person', 'name', 'email', 'company'],
          })),
        },
      });
    });
    const ids = ['51', '52', '53', '54', '55'];
    for (const id of ids) {
      await world.act(() => page.goto(`${ROLODEX}/cards/${id}`));
      await heading(`Person ${id}`).waitFor();
    }
    await panel
      .getByText(
        'rolodex.example seems to have changed its page: the e-mail was not found on the last 5 pages.',
      )
      .waitFor();
    await shots(panel, 'teach-changed');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await world.desk.evaluate(async () => {
      const has = (page: number, ...fields: string[]) => ({ page, has: ['person', ...fields] });
      const at = Date.now() - 3_600_000;
      await chrome.storage.local.set({
        'page-health-gmail-thread': {
          site: 'gmail',
          version: 1,
          goodAt: at,
          readings: [has(1, 'name', 'email')],
        },
        'page-health-hubspot-contact': {
          site: 'hubspot',
          version: 1,
          goodAt: at,
          readings: [
            ...Array.from({ length: 12 }, (_, n) => has(n, 'name', 'phone')),
            ...Array.from({ length: 3 }, (_, n) => has(50 + n, 'name')),
          ],
        },
        'page-health-linkedin-profile': {
          site: 'linkedin',
          version: 1,
          goodAt: at,
          readings: Array.from({ length: 6 }, (_, page) => ({ page, has: [] })),
        },
      });
    });
    const sites = await world.context.newPage();
    await sites.setViewportSize({ width: 1280, height: 1000 });
    await sites.goto(world.url('dashboard.html#sites'));
    await sites
      .getByText('LinkedIn seems to have changed its page: nobody was found on the last 6 pages.')
      .waitFor();
    await sites.getByText('Lately without: phone number').waitFor();
    await sites
      .getByText(
        'rolodex.example seems to have changed its page: the e-mail was not found on the last 5 pages.',
      )
      .waitFor();
    await shots(sites, 'teach-health');
    expect(await accessibilityFaults(sites)).toEqual([]);
    await sites.close();
    expect(world.errors).toEqual([]);
  });
});

describe('a site we may not read', () => {
  it('is asked for by its address, and nothing is put into it before', async () => {
    await world.context.route('https://other.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Other</title><h1>Somebody</h1></html>',
      }),
    );
    const ids = () => world.desk.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id!));
    const before = await ids();
    const other = await world.context.newPage();
    await other.goto('https://other.example/people/41');
    const tab = (await ids()).find((id) => !before.includes(id));
    const beside = await world.context.newPage();
    await beside.setViewportSize({ width: 360, height: 820 });
    await beside.goto(world.url(`sidepanel.html?tab=${tab}`));
    await world.act(() => beside.getByRole('button', { name: 'Not right? Show me' }).click());
    await beside.getByRole('heading', { level: 1, name: 'Which page is this?' }).waitFor();
    await shots(beside, 'teach-allow');
    expect(await accessibilityFaults(beside)).toEqual([]);
    await beside.keyboard.press('Escape');
    await beside.getByRole('heading', { level: 1, name: NOBODY }).waitFor();
  });
});
