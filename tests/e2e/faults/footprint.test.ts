import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openWorld, type World } from '../harness';
import { launch, temporaryProfile } from '../launch';
import { serveGmail } from '../site/serve';
import { subjects } from '../site/mailbox';
import { meet } from '../steps';

const NOW = Date.UTC(2026, 2, 2, 9);
let world: World;
let mail: Page;

beforeAll(async () => {
  world = await openWorld({ now: NOW });
  mail = await world.openMail();
  const panel = await world.openPanel(mail);
  await meet(world, mail, panel, subjects.mara, 'Mara Lindqvist');
});
afterAll(() => world?.close());

describe('a page cannot tell that it is read', () => {
  it('not by its own tree: it is the same, node for node, as where we are not installed', async () => {
    const without = await launch({ extension: emptyExtension() });
    await serveGmail(without.context, { now: NOW });
    const plain = await openAt(without.context);
    expect(await treeOf(mail)).toBe(await treeOf(plain));
    await without.close();
  });

  it('not by its own world: no name is added to it, no event is made in it', async () => {
    expect(
      await mail.evaluate(() =>
        Object.keys(window).filter(
          (name) => /wxt|fifth|touch(?!e?s|start|move|end|cancel)/i.test(name) && !name.startsWith('on'),
        ),
      ),
    ).toEqual([]);
    expect((await world.site(mail)).untrusted).toEqual([]);
  });

  it('not by asking for our files', async () => {
    const answers = await mail.evaluate(
      async (base) =>
        Promise.all(
          ['manifest.json', 'icon/16.png', 'sidepanel.html', 'page.js'].map((file) =>
            fetch(base + file).then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        ),
      world.url(''),
    );
    expect([...new Set(answers)]).toEqual(['refused']);
  });

  it('not by what it hears: a page that talks to us gets no answer', async () => {
    const reply = await mail.evaluate(
      (id) =>
        new Promise((resolve) => {
          const { runtime } =
            (
              globalThis as never as {
                chrome?: {
                  runtime?: { sendMessage?(to: string, what: object, then: (answer: unknown) => void): void };
                };
              }
            ).chrome ?? {};
          if (!runtime?.sendMessage) resolve('no way to ask');
          else
            runtime.sendMessage(id, { name: 'command', data: {} }, (answer) =>
              resolve(answer ?? 'no answer'),
            );
        }),
      world.id,
    );
    expect(['no way to ask', 'no answer']).toContain(reply);
  });

  it('and nothing has left the machine', () => expect(world.outside).toEqual([]));
});

async function openAt(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.locator('tr.zA', { hasText: subjects.mara }).click();
  await page.locator('h2.hP', { hasText: subjects.mara }).first().waitFor();
  return page;
}

const treeOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** An extension that does nothing: the same browser, without us. */
function emptyExtension(): string {
  const folder = path.join(temporaryProfile(), 'empty');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  writeFileSync(path.join(folder, 'worker.js'), '');
  return folder;
}
