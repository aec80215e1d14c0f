import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Sighting } from '@/lib/domain/page/sighting';
import { extensionFor } from '@/tools/read-extension';

import { builtExtension } from '../../e2e/built-extension';
import { openWorld, type World } from '../../e2e/harness';
import { until } from '../../e2e/launch';
import { inPanel, save } from '../../e2e/steps';
import { PASSWORD, startTryton, type Tryton } from './server';

/**
 * A server, a database and two programs on a busy machine: how long something may take says nothing about
 * whether it is right.
 */
const PATIENCE_MS = 240_000;
/** After this long in vain the rep tries again: follows the link once more, looks away and back. */
const LOOK_AGAIN_MS = 20_000;

const theo = { name: 'Theo Marchetti', email: 'theo@ostra.example', phone: '+39 02 5550 1234' };
const ines = { name: 'Ines Halloran', email: 'ines.halloran@windmere.example', phone: '+353 1 555 0198' };

let tryton: Tryton;
let world: World;
let page: Page;

beforeAll(async () => {
  tryton = await startTryton();
  world = await openWorld({ extension: extensionFor(builtExtension, [new URL(tryton.origin)], false) });
  world.context.setDefaultTimeout(PATIENCE_MS);
  world.context.setDefaultNavigationTimeout(PATIENCE_MS);
  page = await world.context.newPage();
  await page.goto(tryton.origin);
  await page.locator('input#login').fill('admin');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Administrator').first().waitFor();
});
afterAll(async () => {
  await world?.close();
  tryton?.stop();
});

/**
 * As the rep would by a link: Tryton opens the record in a tab of its own and keeps those before it, hidden.
 * Waits until Tryton itself shows it. A link followed while Tryton is still busy with the last one is lost,
 * and followed again.
 */
async function open(model: string, id: number, title: string, shown: string): Promise<void> {
  let followed = -Infinity;
  await until(
    `Tryton to show ${shown}`,
    async () => {
      if (Date.now() - followed > LOOK_AGAIN_MS) {
        await page.evaluate(
          (hash) => void (location.hash = hash),
          `tryton/model/${model}/${id};name="${title}"`,
        );
        followed = Date.now();
      }
      return page.evaluate(
        ([at, text]) =>
          location.hash.includes(at) &&
          [...document.querySelectorAll('.tab-pane.active input')].some(
            (input) => input.checkVisibility() && (input as HTMLInputElement).value === text,
          ),
        [`/${model}/${id};`, shown] as const,
      );
    },
    PATIENCE_MS,
  );
}

/** Everything that is remembered of pages, as the panel sees it. */
async function sightings(): Promise<Sighting[]> {
  const stored = await world.desk.evaluate(() => chrome.storage.session.get(null));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('tab-'))
    .map(([, value]) => value as Sighting);
}

/**
 * What the panel reads of this record once all of `expected` is there; on the way nobody else may be named
 * under its address.
 */
async function sighting(model: string, id: number, expected: object): Promise<Sighting> {
  let looked = Date.now();
  return until(
    `${model} ${id} to be read as ${JSON.stringify(expected)}`,
    async () => {
      const seen = (await sightings()).find(
        ({ url, kind }) => kind === 'record' && url.includes(`/${model}/${id};`),
      );
      const name = 'name' in expected ? expected.name : null;
      if (seen?.lead) expect(seen.lead.name, seen.url).toBe(name);
      if (
        seen?.lead &&
        Object.entries(expected).every(
          ([field, value]) => seen.lead![field as keyof typeof seen.lead] === value,
        )
      )
        return seen;
      if (Date.now() - looked > LOOK_AGAIN_MS) {
        // Playwright keeps every page in sight: the browser's own word for coming back has to be said for it.
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        looked = Date.now();
      }
      return null;
    },
    PATIENCE_MS,
  ).catch(async (error: Error) => {
    throw new Error(
      `${error.message}. The page is at ${page.url()}; remembered is ${JSON.stringify(await sightings())}`,
    );
  });
}

const party = async (id: number, who: typeof theo): Promise<Sighting> => {
  await open('party.party', id, 'Party', who.name);
  return sighting('party.party', id, { ...who, recordId: String(id) });
};

describe('a real Tryton', () => {
  it('before anybody is open, nobody is named', async () => {
    expect(JSON.stringify(await sightings())).not.toContain('Administrator');
  });

  it('shows a party, read off its form', async () => {
    expect((await party(tryton.seeded.theo, theo)).notes).toEqual([]);
  });

  it('keeps two records apart while the first stays in the page behind the second', async () => {
    await party(tryton.seeded.ines, ines);
    expect(
      await page
        .locator('a[href^="mailto:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toContain(`mailto:${theo.email}`);
    await party(tryton.seeded.theo, theo);
  });

  it('names the party of an opportunity, and takes the rep’s own company for nobody’s', async () => {
    await open('sale.opportunity', tryton.seeded.deal, 'Opportunity', ines.name);
    const { notes } = await sighting('sale.opportunity', tryton.seeded.deal, {
      name: ines.name,
      email: null,
      company: null,
    });
    expect(notes).toContain('deal');
  });

  it('goes back and forth twenty times without one wrong name', async () => {
    for (let turn = 0; turn < 20; turn += 1)
      await (turn % 2 === 0 ? party(tryton.seeded.theo, theo) : party(tryton.seeded.ines, ines));
  });

  it('takes the note on an outcome into its own box, once, and the rep saves it', async () => {
    await party(tryton.seeded.theo, theo);
    const panel = await world.openPanel(page);
    const { who, button, outcome } = inPanel(panel);
    await panel.getByRole('heading', { level: 1, name: theo.name, exact: true }).waitFor();
    await save(world, panel);
    await button('Mark sent').click();
    await outcome('No reply').click();
    await panel.getByText(/^Logged: No reply/).waitFor();

    await page.bringToFront();
    await page.locator('.tab-pane.active button#note').filter({ visible: true }).click();
    const notes = page.getByRole('dialog').filter({ hasText: `Notes (${theo.name})` });
    await notes.getByRole('button', { name: 'New', exact: true }).click();
    const box = notes.locator('textarea');
    // Only then has Tryton filled its form with what a new note begins with.
    await until(
      'the form of the note',
      async () =>
        (await notes
          .locator('input[name=resource]')
          .inputValue()
          .catch(() => '')) === theo.name,
      PATIENCE_MS,
    );
    await box.fill('Called the switchboard.');
    await panel.getByRole('button', { name: 'Add to CRM' }).first().dblclick();
    await panel.getByText(/The note is in the box/).waitFor();
    const written = (await box.inputValue()).split('\n');
    expect(written).toEqual([
      'Called the switchboard.',
      expect.stringMatching(/^\w{3} \d+ \w{3} \d{4} · E-mail · touch 1$/),
      'Outcome: No reply',
      expect.stringMatching(/^Next step: /),
    ]);
    expect(await tryton.notesOf(tryton.seeded.theo)).toEqual([]);

    await panel.getByRole('button', { name: 'Add to CRM' }).first().click();
    await panel.getByText(/holds this note already/).waitFor();
    expect((await box.inputValue()).split('\n')).toEqual(written);
    await notes.getByRole('button', { name: 'OK', exact: true }).click();
    await until(
      'the note to be in Tryton',
      async () => (await tryton.notesOf(tryton.seeded.theo)).length > 0,
      PATIENCE_MS,
    );
    expect(await tryton.notesOf(tryton.seeded.theo)).toEqual([written.join('\n')]);
    expect(await who.innerText()).toBe(theo.name);
  });

  it('has made no error in the page or the panel', () => expect(world.errors).toEqual([]));
});
