import { describe, expect, it } from 'vitest';

import type { NoteAdded } from '@/lib/messages/page-protocol';

import { besideEditors, lines } from '../editors/beside';
import { until } from '../launch';

const NOTE =
  'Thu 5 Mar 2026 · E-mail · touch 3\nOutcome: No reply\nNext step: Phone (touch 4), Tue 10 Mar 2026';
const LINES = NOTE.split('\n');
const BOX = '[contenteditable=true],textarea';

const { page, inWorld, mount, model } = besideEditors('page-notes.js');

/** Pressed as often as `times` says at once; the record names Ada. */
async function add({ times = 1, notes = { box: BOX } as object, shows = 'Ada Okafor' } = {}): Promise<
  NoteAdded[]
> {
  const question = JSON.stringify({
    name: 'add-note',
    text: NOTE,
    key: 'k',
    seen: { name: 'Ada Okafor', email: null },
  });
  const sighting = `({ key: "k", kind: "record", notes: [], lead: { name: ${JSON.stringify(shows)}, email: null } })`;
  return (await inWorld(
    `Promise.all(Array.from({ length: ${times} }, () => fifthTouchNotes.addNote(document, { notes: ${JSON.stringify(notes)} }, ${question}, () => ${sighting})))`,
  )) as NoteAdded[];
}

describe.each(['ember', 'prosemirror', 'lexical', 'slate', 'quill', 'quill 1', 'draft', 'controlled'])(
  'a note in %s',
  (name) => {
    it('comes after what stands there, once for two presses, into the editor’s own keeping, and undo takes it back', async () => {
      await mount(name);
      await page().locator(BOX).first().click();
      await page().keyboard.type('Called twice.');
      await page().keyboard.press('Home');
      expect(await add({ times: 2 })).toEqual([
        { ok: true, already: false },
        { ok: true, already: true },
      ]);
      expect(lines(await model())).toEqual(['Called twice.', ...LINES]);
      await page().keyboard.type('X');
      await until(
        'the letter after the note',
        async () => lines(await model()).at(-1) === `${LINES.at(-1)}X`,
      );
      for (let n = 0; n < 40 && /Outcome/.test(await model()); n += 1)
        await page().keyboard.press('Control+z');
      expect(await model()).not.toContain('Outcome');
    });

    it('stays out where the record has become somebody else’s', async () => {
      await mount(name);
      const before = await model();
      expect(await add({ shows: 'Bo Castellanos' })).toEqual([{ ok: false, refusal: 'other-lead' }]);
      expect(await model()).toBe(before);
    });
  },
);

it('a box that throws the note out again is not said to hold it', async () => {
  await page().setContent('<textarea placeholder="Add a note"></textarea>');
  await page().evaluate(() =>
    document
      .querySelector('textarea')!
      .addEventListener('input', (event) => ((event.target as HTMLTextAreaElement).value = '')),
  );
  expect(await add({ notes: {} })).toEqual([{ ok: false, refusal: 'not-written' }]);
});

it('a box that closes when it is touched gets nothing, and neither does another', async () => {
  await page().setContent(
    '<div><textarea id="one" aria-label="Note"></textarea></div><label>Street <textarea id="other"></textarea></label>',
  );
  await page().evaluate(() =>
    document
      .querySelector('#one')!
      .addEventListener('focus', () => setTimeout(() => document.querySelector('#one')!.remove(), 0)),
  );
  expect(await add({ notes: {} })).toEqual([{ ok: false, refusal: 'closed' }]);
  expect(await page().locator('#other').inputValue()).toBe('');
});

it('several boxes are not guessed at, but the one with the caret is meant', async () => {
  await page().setContent(
    '<textarea id="one" placeholder="Note"></textarea><textarea id="two" placeholder="Comment"></textarea>',
  );
  expect(await add({ notes: {} })).toEqual([{ ok: false, refusal: 'several-boxes' }]);
  await page().locator('#two').focus();
  expect(await add({ notes: {} })).toEqual([{ ok: true, already: false }]);
  expect([await page().locator('#one').inputValue(), await page().locator('#two').inputValue()]).toEqual([
    '',
    NOTE,
  ]);
});

it('an editor whose body is a document in a frame takes the note after what stands there', async () => {
  await page().setContent(
    '<label for="note">Note</label><textarea id="note" style="display:none"></textarea><div class="tox"><iframe id="note_ifr" title="Rich Text Area"></iframe></div>',
  );
  await page().evaluate(() => {
    const { body } = document.querySelector('iframe')!.contentDocument!;
    body.setAttribute('contenteditable', 'true');
    body.innerHTML = '<p>Called twice.</p>';
  });
  expect(await add({ notes: {} })).toEqual([{ ok: true, already: false }]);
  const text = await page().frameLocator('#note_ifr').locator('body').innerText();
  expect(lines(text)).toEqual(['Called twice.', ...LINES]);
});
