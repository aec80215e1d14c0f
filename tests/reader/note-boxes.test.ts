// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { findNoteBoxes } from '@/lib/reader/note-boxes';
import { espocrmPerson } from '@/lib/recipes/sites/espocrm';

import { parse } from './golden-pages';

const boxes = (html: string, notes = {}) => findNoteBoxes(parse(html), { notes }).map(({ body }) => body.id);

describe('a box for notes is known by', () => {
  it.each([
    ['its placeholder', '<textarea id="x" placeholder="Add a note"></textarea>'],
    ['its label', '<label for="x">Notes</label><textarea id="x"></textarea>'],
    ['the label around it', '<label>Kommentar <textarea id="x"></textarea></label>'],
    [
      'its name for assistive technology',
      '<div id="x" contenteditable="true" role="textbox" aria-label="Internal note"></div>',
    ],
    [
      'what labels it elsewhere',
      '<b id="l">Comentarios</b><p></p><div id="x" contenteditable="true" aria-labelledby="l"></div>',
    ],
    [
      'a placeholder inside an editor',
      '<div id="x" contenteditable="true"><p data-placeholder="Start typing to leave a note…"><br></p></div>',
    ],
    [
      'a placeholder beside an editor',
      '<div class="editor"><div class="placeholder">Write a comment…</div><div><div id="x" contenteditable="true"></div></div></div>',
    ],
    [
      'the words before it',
      '<div class="field"><span>Notiz</span><div><textarea id="x"></textarea></div></div>',
    ],
    [
      'the title of its dialog',
      '<div role="dialog"><h4>Notes (Theo Marchetti)</h4><textarea id="x" name="message"></textarea></div>',
    ],
    [
      'what the page calls it, where nothing else is said',
      '<form><textarea id="x" name="lead[note]"></textarea></form>',
    ],
    ['备注', '<label for="x">备注</label><textarea id="x"></textarea>'],
    ['Примечание', '<textarea id="x" placeholder="Примечание"></textarea>'],
    ['メモ', '<textarea id="x" aria-label="メモを追加"></textarea>'],
  ])('%s', (_how, html) => expect(boxes(`<main>${html}</main>`)).toEqual(['x']));
});

describe('no box for notes is', () => {
  it.each([
    ['one whose text goes to somebody', '<textarea placeholder="Send a message to followers…"></textarea>'],
    ['a reply', '<textarea aria-label="Public reply" name="comment"></textarea>'],
    [
      'a mail, whatever the page calls it',
      '<div role="dialog" aria-label="New email"><label>Note <textarea></textarea></label></div>',
    ],
    ['a hidden one', '<textarea placeholder="Add a note" hidden></textarea>'],
    [
      'one that cannot be written in',
      '<textarea placeholder="Notes" readonly></textarea><textarea placeholder="Notes" disabled></textarea>',
    ],
    [
      'a field of the record that is something else',
      '<label>Street <textarea name="street"></textarea></label><label>Description <textarea></textarea></label>',
    ],
    [
      'one beside a field that is called so',
      '<div><label for="i">Note</label><input id="i"><textarea></textarea></div>',
    ],
    ['one line', '<label>Note <input></label>'],
  ])('%s', (_what, html) => expect(boxes(`<main>${html}</main>`)).toEqual([]));
});

it('two that could be meant are both named, the dialog’s alone where one is open', () => {
  expect(
    boxes(
      '<textarea id="a" placeholder="Note"></textarea><textarea id="b" placeholder="Comment"></textarea>',
    ),
  ).toEqual(['a', 'b']);
  expect(
    boxes(
      '<textarea id="a" placeholder="Note"></textarea><div role="dialog"><h2>New note</h2><textarea id="b"></textarea></div>',
    ),
  ).toEqual(['b']);
});

it('the recipe’s own hooks come first, and what it excludes is never one', () => {
  const html =
    '<textarea id="a" placeholder="Note"></textarea><textarea id="b" data-name="post"></textarea><div class="mail"><textarea id="c" placeholder="Note"></textarea></div>';
  expect(boxes(html, { box: '[data-name=post]' })).toEqual(['b']);
  expect(boxes(html, { box: '.gone', not: '.mail' })).toEqual(['a']);
});

it('an editor inside an editor is one box', () => {
  expect(
    boxes(
      '<div id="x" contenteditable="true" aria-label="Note"><div contenteditable="true" id="y" aria-label="Note"></div></div>',
    ),
  ).toEqual(['x']);
});

const shared = path.join(import.meta.dirname, '../../../shared/fixtures/crm');
describe.skipIf(!existsSync(shared))('saved pages of real CRMs', () => {
  it.each([
    ['atomic-crm/contact', {}, ['Add a note']],
    ['atomic-crm/deal', {}, ['Add a note']],
    ['atomic-crm/contact-edit', {}, []],
    ['espocrm/contact', {}, ['Write your comment here']],
    ['espocrm/lead', espocrmPerson.notes, ['Write your comment here']],
    ['espocrm/contact-edit', espocrmPerson.notes, []],
  ])('%s', (page, notes, expected) => {
    const document = parse(readFileSync(path.join(shared, `${page}.html`), 'utf8'));
    expect(findNoteBoxes(document, { notes }).map(({ body }) => body.getAttribute('placeholder'))).toEqual(
      expected,
    );
  });
});

describe('an editor in a frame', () => {
  const tiny = (label: string, id = 'x') => `<main><div class="field"><label for="${id}">${label}</label>
    <textarea id="${id}" style="display:none"></textarea>
    <div role="application" class="tox tox-tinymce"><div class="tox-editor-container">
    <div class="tox-editor-header"><button>B</button></div><div class="tox-edit-area">
    <iframe id="${id}_ifr" title="Rich Text Area"></iframe></div></div><div class="tox-statusbar">0 words</div></div></div></main>`;
  const cke = (
    label: string,
  ) => `<main><p>${label}</p><textarea id="body" style="visibility:hidden;display:none"></textarea>
    <div id="cke_body" class="cke"><div id="cke_1_contents"><iframe class="cke_wysiwyg_frame" title="Rich Text Editor, body"></iframe></div></div></main>`;
  const framed = (html: string) => {
    document.body.innerHTML = html;
    const inside = document.querySelector('iframe')!.contentDocument!;
    inside.body.contentEditable = 'true';
    inside.body.setAttribute('contenteditable', 'true');
    return findNoteBoxes(document, {}).map(({ body }) => body === inside.body);
  };

  it.each([
    ['the label of the field it writes for', tiny('Note')],
    ['what that field is called', tiny('', 'contact_notes')],
    ['the words before it', cke('Kommentar')],
    ['the title of its dialog', `<div role="dialog" aria-label="Add note">${tiny('Text')}</div>`],
  ])('is for notes by %s', (_, html) => expect(framed(html)).toEqual([true]));

  it.each([
    ['is for something else', tiny('Biography')],
    ['sends', tiny('E-mail message')],
    ['sends, by its dialog', `<div role="dialog" aria-label="New message">${tiny('Note')}</div>`],
    ['is hidden', `<div style="display:none">${tiny('Note')}</div>`],
  ])('is not, where it %s', (_, html) => expect(framed(html)).toEqual([]));
});
