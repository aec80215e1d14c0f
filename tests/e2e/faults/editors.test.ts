import { readFileSync } from 'node:fs';
import path from 'node:path';

import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Filled } from '@/lib/messages/page-protocol';

import { builtExtension } from '../built-extension';
import { bundleEditors } from '../editors/bundle';
import type * as editorsOfPage from '../editors/mount';
import { sleep, until } from '../launch';

type Mounted = { editors: typeof editorsOfPage };

const TEXT = 'Hello Ada,\n\nfirst line <b>.\nSecond – 🚀 {{name}}\n\nNora';
const LINES = TEXT.split('\n').filter(Boolean);
const recipe = {
  ignore: [],
  composers: [{ kind: 'reply', root: '.box || #host >>> .box || iframe >>> .box', body: '[contenteditable=true],textarea', to: [{ css: '.to' }], before: ['.signature'], send: '.send' }],
};

let browser: Browser;
let page: Page;
let debug: CDPSession;
let world: number;
let editors: string;

beforeAll(async () => {
  editors = await bundleEditors();
  browser = await chromium.launch({ executablePath: process.env.FT_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** The page's own world has the editor; a world beside it, as an extension's, has the writer as it ships. */
beforeEach(async () => {
  page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }));
  await page.goto('https://boxes.example/');
  debug = await page.context().newCDPSession(page);
  const { frameTree } = await debug.send('Page.getFrameTree');
  world = (await debug.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'extension' })).executionContextId;
  await inWorld(readFileSync(path.join(builtExtension, 'page-writer.js'), 'utf8'));
});

async function inWorld(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await debug.send('Runtime.evaluate', { contextId: world, expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function fill(text: string, to = ['ada okafor']): Promise<Filled> {
  const question = JSON.stringify({ name: 'fill', text, subject: null, key: 'k', to, lastMessageId: null });
  const sighting = '({ key: "k", notes: [], ownAddresses: [], thread: null })';
  return (await inWorld(`fifthTouchWriter.fill(document, ${JSON.stringify(recipe)}, ${question}, () => ${sighting})`)) as Filled;
}

async function mount(name: string): Promise<void> {
  await page.addScriptTag({ content: editors });
  await page.evaluate((one) => (globalThis as never as Mounted).editors.mount(one), name);
  await sleep(200);
}
const model = () => page.evaluate(() => (globalThis as never as Mounted).editors.text());
const lines = (text: string) => text.split(/\s*\n\s*/).filter(Boolean);

describe.each(['plain', 'ember', 'prosemirror', 'lexical', 'slate', 'quill', 'quill 1', 'draft', 'controlled', 'in a shadow root', 'in a frame'])('%s', (name) => {
  it('takes the text into its own keeping, line by line, with the caret after it and undo before it', async () => {
    await mount(name);
    const before = lines(await model());
    expect(await fill(TEXT)).toMatchObject({ ok: true });
    expect(lines(await model())).toEqual([...LINES, ...(name === 'plain' ? before : [])]);
    await page.keyboard.type('X');
    await until('the letter after the text', async () => lines(await model()).includes('NoraX'));
    for (let n = 0; n < 30; n += 1) await page.keyboard.press('Control+z');
    await until('undo to take all of it back', async () => !/Hello|first line|Second/.test(await model()));
    if (await page.locator('.send').count()) expect(await page.locator('.send').isDisabled()).toBe(true);
  });

  it('is left alone when it is addressed to somebody else', async () => {
    await mount(name);
    const before = await model();
    expect(await fill(TEXT, ['bo castellanos'])).toEqual({ ok: false, refusal: 'other-recipient' });
    expect(await model()).toBe(before);
  });
});

it('a box that throws the text out again is not said to hold it', async () => {
  await page.setContent('<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true"></div></div>');
  await page.evaluate(() => document.querySelector('[contenteditable]')!.addEventListener('input', (event) => (event.target as HTMLElement).replaceChildren()));
  expect(await fill(TEXT)).toEqual({ ok: false, refusal: 'not-written' });
});

it('a box that closes when it is touched gets nothing, and neither does another', async () => {
  await page.setContent('<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true" id="one"></div></div><textarea id="other"></textarea>');
  await page.evaluate(() => document.querySelector('#one')!.addEventListener('focus', () => setTimeout(() => document.querySelector('.box')!.remove(), 0)));
  expect(await fill(TEXT)).toEqual({ ok: false, refusal: 'closed' });
  expect(await page.locator('#other').inputValue()).toBe('');
});

it('what the rep has written stays, and the text goes in at the caret', async () => {
  await page.setContent('<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true"><div>Before and after</div><div class="signature">Nora</div></div></div>');
  await page.evaluate(() => {
    const words = document.querySelector('[contenteditable] div')!.firstChild!;
    (document.querySelector('[contenteditable]') as HTMLElement).focus();
    getSelection()!.collapse(words, 'Before '.length);
  });
  expect(await fill('one\ntwo ')).toMatchObject({ ok: true });
  expect(lines(await page.locator('[contenteditable]').innerText())).toEqual(['Before one', 'two and after', 'Nora']);
});

it('a caret in the signature does not put the text there', async () => {
  await page.setContent('<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true"><div><br></div><div class="signature">Nora</div></div></div>');
  await page.evaluate(() => {
    (document.querySelector('[contenteditable]') as HTMLElement).focus();
    getSelection()!.collapse(document.querySelector('.signature')!.firstChild!, 2);
  });
  expect(await fill(TEXT)).toMatchObject({ ok: true });
  expect(lines(await page.locator('[contenteditable]').innerText())).toEqual([...LINES, 'Nora']);
});
