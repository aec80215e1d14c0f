import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Sighting } from '@/lib/domain/sighting';
import { extensionFor } from '@/tools/read-extension';

import { builtExtension } from '../../e2e/built-extension';
import { type Browser, launch, until } from '../../e2e/launch';
import { PASSWORD, startTryton } from './server';

const theo = { name: 'Theo Marchetti', email: 'theo@ostra.example', phone: '+39 02 5550 1234' };
const ines = { name: 'Ines Halloran', email: 'ines.halloran@windmere.example', phone: '+353 1 555 0198' };

let tryton: Awaited<ReturnType<typeof startTryton>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  tryton = await startTryton();
  browser = await launch({ extension: extensionFor(builtExtension, [new URL(tryton.origin)], false) });
  page = await browser.context.newPage();
  await page.goto(tryton.origin);
  await page.locator('input#login').fill('admin');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Administrator').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  tryton?.stop();
});

/** As the rep would by a link: Tryton opens the record in a tab of its own and keeps those before it, hidden. */
async function open(model: string, id: number, name: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `tryton/model/${model}/${id};name="${name}"`);
}

/** What the panel reads, once it is about this record. */
async function sighting(model: string, id: number): Promise<Sighting> {
  return until(`${model} ${id} to be read`, async () => {
    const stored = await browser.worker.evaluate(async () => (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } } }).chrome.storage.session.get(null));
    const seen = Object.entries(stored).filter(([key]) => key.startsWith('tab-')).map(([, value]) => value as Sighting);
    return seen.find(({ url, kind }) => kind === 'record' && url.includes(`/${model}/${id};`));
  }, 30_000);
}

describe('a real Tryton', () => {
  it('before anybody is open, nobody is named', async () => {
    const stored = await browser.worker.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<unknown> } } } }).chrome.storage.session.get(null)));
    expect(stored).not.toContain('Administrator');
  });

  it('shows a party, read off its form', async () => {
    await open('party.party', tryton.seeded.theo, 'Party');
    expect((await sighting('party.party', tryton.seeded.theo)).lead).toMatchObject({ ...theo, recordId: String(tryton.seeded.theo) });
  });

  it('keeps two records apart while the first stays in the page behind the second', async () => {
    await open('party.party', tryton.seeded.ines, 'Party');
    expect((await sighting('party.party', tryton.seeded.ines)).lead).toMatchObject({ ...ines, recordId: String(tryton.seeded.ines) });
    expect(await page.locator('a[href^="mailto:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(`mailto:${theo.email}`);
    await open('party.party', tryton.seeded.theo, 'Party');
    expect((await sighting('party.party', tryton.seeded.theo)).lead).toMatchObject(theo);
  });

  it('names the party of an opportunity, and takes the rep’s own company for nobody’s', async () => {
    await open('sale.opportunity', tryton.seeded.deal, 'Opportunity');
    const { lead, notes } = await sighting('sale.opportunity', tryton.seeded.deal);
    expect(lead).toMatchObject({ name: ines.name, email: null, company: null });
    expect(notes).toContain('deal');
  });

  it('goes back and forth twenty times without one wrong name', async () => {
    const people = [{ id: tryton.seeded.theo, who: theo }, { id: tryton.seeded.ines, who: ines }];
    for (let turn = 0; turn < 20; turn++) {
      const { id, who } = people[turn % 2]!;
      await open('party.party', id, 'Party');
      const { lead } = await sighting('party.party', id);
      expect([lead?.name, lead?.email]).toEqual([who.name, who.email]);
    }
  }, 300_000);
});
