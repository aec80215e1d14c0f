import { describe, expect, it } from 'vitest';

import type { Filled } from '@/lib/messages/page-protocol';
import { gmailComposers } from '@/lib/recipes/sites/gmail-parts';

import { besideEditors, lines } from '../editors/beside';

const TEXT = 'Hi Odalys,\n\nhere are two times.\n\nInes';
const LINES = TEXT.split('\n').filter(Boolean);
const PREFIX = '<span class="gmail_signature_prefix">-- </span><br>';
const SIGNATURE = `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Ines Falk<div>Tallyworks</div></div></div>`;
const SIGNED = ['--', 'Ines Falk', 'Tallyworks'];
const STARTED = ['Dear Odalys,', 'thank you for the call.'];

const AFTER: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  [`${PREFIX}${SIGNATURE}`, SIGNED],
  [`<br clear="all"><div><br></div>${PREFIX}${SIGNATURE}`, SIGNED],
  [`<div><br></div><div>${SIGNATURE}</div>`, SIGNED.slice(1)],
];

const { page, inWorld } = besideEditors('page-writer.js');

async function fill(): Promise<Filled> {
  const question = {
    name: 'fill',
    text: TEXT,
    subject: null,
    key: 'k',
    to: ['o@p.example'],
    lastMessageId: null,
  };
  const recipe = { ignore: [], composers: gmailComposers };
  return (await inWorld(
    `fifthTouchWriter.fill(document, ${JSON.stringify(recipe)}, ${JSON.stringify(question)}, () => ({ key: "k", notes: [], ownAddresses: [], thread: null }))`,
  )) as Filled;
}

/** A reply box of Gmail's with this in it; the caret stands in the field for searching. */
async function box(html: string): Promise<void> {
  await page().setContent(
    `<input id="search"><div class="aoI" role="region"><input type="hidden" name="to" value="o@p.example">
     <div g_editable="true" contenteditable="true" role="textbox">${html}</div></div>`,
  );
  await page().locator('#search').focus();
}

const held = async () => lines(await page().locator('[g_editable]').innerText());

describe.each<[string, string, string[]]>([
  ['the prefix of the signature', `${PREFIX}${SIGNATURE}`, SIGNED],
  ['the prefix, in an element of its own', `<div>${PREFIX}${SIGNATURE}</div>`, SIGNED],
  ['the signature without a prefix', SIGNATURE, SIGNED.slice(1)],
  ['the signature, deep inside', `<div><div>${SIGNATURE}</div></div>`, SIGNED.slice(1)],
  ['space between the lines of markup', `\n  ${PREFIX}\n${SIGNATURE}\n`, SIGNED],
  [
    'a quote',
    '<div class="gmail_quote"><div>On Monday, Odalys wrote:</div></div>',
    ['On Monday, Odalys wrote:'],
  ],
])('a box that begins with %s', (_, html, kept) => {
  it.each(['never in it', 'at its beginning'])(
    'takes the words above that: the caret was %s',
    async (caret) => {
      await box(html);
      if (caret !== 'never in it')
        await page().evaluate(() => {
          const body = document.querySelector<HTMLElement>('[g_editable]')!;
          body.focus();
          getSelection()!.collapse(body, 0);
        });
      expect(await fill()).toMatchObject({ ok: true });
      expect(await held()).toEqual([...LINES, ...kept]);
      const inside = page().locator('.gmail_signature_prefix,.gmail_signature,.gmail_quote');
      expect((await inside.allInnerTexts()).join(' ')).not.toContain('Hi Odalys,');
    },
  );
});

describe.each<[string, string]>([
  ['bare lines', '<div>Dear Odalys,</div><div>thank you for the call.</div>'],
  ['lines with space between them', '\n<div>Dear Odalys,</div>\n<div>thank you for the call.</div>\n'],
  ['a first line that is no element', 'Dear Odalys,<div>thank you for the call.</div>'],
  ['lines parted by breaks', 'Dear Odalys,<br>thank you for the call.<br>'],
  ['lines that end with a break', '<div>Dear Odalys,<br></div><div>thank you for the call.<br></div>'],
  [
    'bold words and a link',
    '<div>Dear <b>Odalys</b>,</div><div><a href="#">thank you</a> for the call.</div>',
  ],
  ['words last in bold', '<div>Dear Odalys,</div><div>thank you for <b>the call.</b><br></div>'],
  [
    'an empty line left for what comes',
    '<div>Dear Odalys,</div><div>thank you for the call.</div><div><br></div>',
  ],
  ['lines in one element', '<div dir="ltr"><div>Dear Odalys,</div><div>thank you for the call.</div></div>'],
])('a draft of %s', (_, html) => {
  it('is kept, with the words on a line of their own after it and before any signature', async () => {
    for (const [after, kept] of AFTER) {
      await box(html + after);
      expect(await fill()).toMatchObject({ ok: true });
      expect(await held()).toEqual([...STARTED, ...LINES, ...kept]);
    }
  });
});
