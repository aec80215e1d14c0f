// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { readPage } from '@/lib/reader/read-page';
import { gmailThread } from '@/lib/recipes/sites/gmail-thread';
import type { Recipe } from '@/lib/recipes/schema';

import { parse } from './golden-pages';

const record: Recipe = {
  id: 'record',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'test',
  hosts: ['crm.example'],
  path: '^/',
  ready: 'body',
  ignore: ['.note'],
  key: [{ url: '^/people/(\\d+)' }],
  confirm: [{ css: '[data-id]', attr: 'data-id' }],
  composers: [],
  person: {
    name: [{ jsonld: 'Person.name' }, { meta: 'og:title' }, { css: 'h1' }],
    email: [{ css: 'a[href^="mailto:"]', attr: 'href' }, { label: ['Email', 'E-Mail'] }],
    phone: [{ label: ['Phone'] }],
    company: [{ jsonld: 'Person.worksFor.name' }, { label: ['Company'] }],
    title: [{ css: '.role', own: true }],
  },
  examples: { yes: ['https://crm.example/people/7'], no: [] },
};
const read = (html: string, recipe: Recipe = record) =>
  readPage(recipe, parse(html), new URL('https://crm.example/people/7'));
const lead = (html: string) => read(html)?.lead;

describe('the ladder of sources', () => {
  it('takes the first that finds anything, and trusts the later ones less', () => {
    const found = read(
      '<script type="application/ld+json">{"@graph":[{"@type":"Person","name":"Ada Okafor","worksFor":[{"name":"Heron Foods"}]}]}</script><meta property="og:title" content="Heron"><h1>Somebody</h1><a href="mailto:ada@heron.example">',
    );
    expect(found?.lead).toMatchObject({
      name: 'Ada Okafor',
      company: 'Heron Foods',
      email: 'ada@heron.example',
    });
    expect(read('<h1>Ada Okafor</h1>')?.confidence.name).toBeLessThan(found!.confidence.name!);
  });

  it.each([
    [
      'a definition list',
      '<dl><dt>Email:</dt><dd>ada@heron.example</dd><dt>Phone</dt><dd>+46 8 555</dd></dl>',
    ],
    [
      'a table',
      '<table><tr><th>E-Mail</th><td>ada@heron.example</td></tr><tr><th>Phone</th><td>+46 8 555</td></tr></table>',
    ],
    [
      'labelled inputs',
      '<label for="e">Email</label><input id="e" value="ada@heron.example"><label>Phone <input value="+46 8 555"></label>',
    ],
    [
      'wrapped pairs',
      '<div><span><b>Email</b></span><span>ada@heron.example</span></div><div><span>Phone</span><div><input value="+46 8 555"></div></div>',
    ],
    [
      'named inputs',
      '<input aria-label="Email" value="ada@heron.example"><input aria-label="phone" value="+46 8 555">',
    ],
  ])('reads %s', (_how, html) => {
    expect(lead(`<main>${html}</main>`)).toMatchObject({ email: 'ada@heron.example', phone: '+46 8 555' });
  });

  it('reads what an input holds now, not what it was given', () => {
    const document = parse('<input aria-label="Email" value="old@heron.example">');
    document.querySelector('input')!.value = 'new@heron.example';
    expect(readPage(record, document, new URL('https://crm.example/people/7'))?.lead?.email).toBe(
      'new@heron.example',
    );
  });

  it('passes over JSON-LD that does not parse, hidden elements and ignored zones', () => {
    expect(
      lead(
        '<script type="application/ld+json">{"@type":</script><h1 hidden>Old</h1><h1 style="display:none">Older</h1><div class="note"><h1>Quoted</h1><a href="mailto:x@y.example"></a></div><h1>Ada Okafor</h1><p class="role">Head<b>of nothing</b></p>',
      ),
    ).toMatchObject({ name: 'Ada Okafor', email: null, title: 'Head' });
  });

  it.each([
    'ada@heron',
    'ada@@heron.example',
    'javascript:alert(1)',
    'mailto:a@b.example?bcc=c@d.example',
    'a@b.example,c@d.example',
    `${'a'.repeat(260)}@b.example`,
  ])('takes %s for no address', (text) => {
    expect(
      lead(`<h1>Ada</h1><a href="${text.startsWith('mailto:') ? text : `mailto:${text}`}"></a>`)?.email,
    ).toBeNull();
  });
});

describe('doubt', () => {
  it('names nobody while a copy of the key disagrees', () => {
    expect(read('<h1>Ada</h1><i data-id="8"></i>')).toMatchObject({
      lead: null,
      notes: ['in-transition'],
      candidates: [],
    });
    expect(read('<h1>Ada</h1><i data-id="7"></i>')).toMatchObject({
      lead: { name: 'Ada' },
      confidence: { key: 1 },
    });
  });

  it('names nobody when a copy has to agree and there is none, and offers whom it sees', () => {
    expect(read('<h1>Ada</h1>', { ...record, mustConfirm: true })).toMatchObject({
      lead: null,
      notes: ['unconfirmed'],
      candidates: [{ name: 'Ada' }],
    });
  });

  it('is null without a key', () => {
    expect(readPage(record, parse('<h1>Ada</h1>'), new URL('https://crm.example/about'))).toBeNull();
  });
});

describe('hostile pages', () => {
  it('text stays text, whole and printable, and no longer than it may be', () => {
    expect(lead('<h1>&lt;img src=x onerror=alert(1)&gt;</h1>')?.name).toBe('<img src=x onerror=alert(1)>');
    const odd = parse('<h1></h1>');
    odd.querySelector('h1')!.textContent = `A\u0000da\u202e \ud800O\n\nkafor\u200b`;
    expect(readPage(record, odd, new URL('https://crm.example/people/7'))?.lead?.name).toBe(
      'Ada \ufffdO kafor',
    );
    const family = '👩‍👩‍👧';
    const name = lead(`<h1>${'x'.repeat(195)}${family}${family}</h1>`)!.name!;
    expect(name).toBe('x'.repeat(195));
    expect(lead(`<h1>${'y'.repeat(10_000_000)}</h1>`)!.name).toBe('y'.repeat(200));
  });

  it('names that objects are born with are plain names', () => {
    expect(lead('<h1>__proto__</h1>')?.name).toBe('__proto__');
    expect(
      lead(
        '<script type="application/ld+json">{"@type":"Person","__proto__":{"name":"Evil"}}</script><h1>constructor</h1>',
      )?.name,
    ).toBe('constructor');
  });

  it('a deep and a wide page are read all the same', () => {
    const document = parse(
      `<div role="main"><h2 class="hP" data-legacy-thread-id="19cadd456202b3c4">Big</h2><div role="list">${'<div class="adn" data-legacy-message-id="19cadd456202b3c4"><span class="gD" email="ada@heron.example" name="Ada"></span></div>'.repeat(500)}</div></div>`,
    );
    let deepest = document.body;
    for (let depth = 0; depth < 3000; depth += 1)
      deepest = deepest.appendChild(document.createElement('div'));
    document.title = 'Big - nora@brightloop.example - Gmail';
    const sighting = readPage(gmailThread, document, new URL('https://mail.google.com/mail/u/0/#inbox'));
    expect(sighting?.lead?.email).toBe('ada@heron.example');
    expect(sighting?.thread?.messages.length).toBe(100);
  }, 60_000);
});
