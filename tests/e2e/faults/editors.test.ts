import { describe, expect, it } from 'vitest';

import type { Filled } from '@/lib/messages/page-protocol';

import { besideEditors, lines } from '../editors/beside';
import { until } from '../launch';

const TEXT = 'Hello Ada,\n\nfirst line <b>.\nSecond – 🚀 {{name}}\n\nNora';
const LINES = TEXT.split('\n').filter(Boolean);
const recipe = {
  ignore: [],
  composers: [
    {
      kind: 'reply',
      root: '.box || #host >>> .box || iframe >>> .box',
      body: '[contenteditable=true],textarea',
      to: [{ css: '.to' }],
      before: ['.signature'],
      send: '.send',
    },
  ],
};

const { page, inWorld, mount, model } = besideEditors('page-writer.js');

async function fill(text: string, to = ['ada okafor']): Promise<Filled> {
  const question = JSON.stringify({ name: 'fill', text, subject: null, key: 'k', to, lastMessageId: null });
  const sighting = '({ key: "k", notes: [], ownAddresses: [], thread: null })';
  return (await inWorld(
    `fifthTouchWriter.fill(document, ${JSON.stringify(recipe)}, ${question}, () => ${sighting})`,
  )) as Filled;
}

describe.each([
  'plain',
  'ember',
  'prosemirror',
  'lexical',
  'slate',
  'quill',
  'quill 1',
  'draft',
  'controlled',
  'in a shadow root',
  'in a frame',
])('%s', (name) => {
  it('takes the text into its own keeping, line by line, with the caret after it and undo before it', async () => {
    await mount(name);
    const before = lines(await model());
    expect(await fill(TEXT)).toMatchObject({ ok: true });
    expect(lines(await model())).toEqual([...LINES, ...(name === 'plain' ? before : [])]);
    await page().keyboard.type('X');
    await until('the letter after the text', async () => lines(await model()).includes('NoraX'));
    for (let n = 0; n < 30; n += 1) await page().keyboard.press('Control+z');
    await until('undo to take all of it back', async () => !/Hello|first line|Second/.test(await model()));
    if (await page().locator('.send').count()) expect(await page().locator('.send').isDisabled()).toBe(true);
  });

  it('is left alone when it is addressed to somebody else', async () => {
    await mount(name);
    const before = await model();
    expect(await fill(TEXT, ['bo castellanos'])).toEqual({ ok: false, refusal: 'other-recipient' });
    expect(await model()).toBe(before);
  });
});

it('a box that throws the text out again is not said to hold it', async () => {
  await page().setContent(
    '<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true"></div></div>',
  );
  await page().evaluate(() =>
    document
      .querySelector('[contenteditable]')!
      .addEventListener('input', (event) => (event.target as HTMLElement).replaceChildren()),
  );
  expect(await fill(TEXT)).toEqual({ ok: false, refusal: 'not-written' });
});

it('a box that closes when it is touched gets nothing, and neither does another', async () => {
  await page().setContent(
    '<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true" id="one"></div></div><textarea id="other"></textarea>',
  );
  await page().evaluate(() =>
    document
      .querySelector('#one')!
      .addEventListener('focus', () => setTimeout(() => document.querySelector('.box')!.remove(), 0)),
  );
  expect(await fill(TEXT)).toEqual({ ok: false, refusal: 'closed' });
  expect(await page().locator('#other').inputValue()).toBe('');
});

it('what the rep has written stays, and the text goes in at the caret', async () => {
  await page().setContent(
    '<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true"><div>Before and after</div><div class="signature">Nora</div></div></div>',
  );
  await page().evaluate(() => {
    const words = document.querySelector('[contenteditable] div')!.firstChild!;
    (document.querySelector('[contenteditable]') as HTMLElement).focus();
    getSelection()!.collapse(words, 'Before '.length);
  });
  expect(await fill('one\ntwo ')).toMatchObject({ ok: true });
  expect(lines(await page().locator('[contenteditable]').innerText())).toEqual([
    'Before one',
    'two and after',
    'Nora',
  ]);
});

it('a caret in the signature does not put the text there', async () => {
  await page().setContent(
    '<div class="box"><b class="to">Ada Okafor</b><div contenteditable="true"><div><br></div><div class="signature">Nora</div></div></div>',
  );
  await page().evaluate(() => {
    (document.querySelector('[contenteditable]') as HTMLElement).focus();
    getSelection()!.collapse(document.querySelector('.signature')!.firstChild!, 2);
  });
  expect(await fill(TEXT)).toMatchObject({ ok: true });
  expect(lines(await page().locator('[contenteditable]').innerText())).toEqual([...LINES, 'Nora']);
});
