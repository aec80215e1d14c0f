// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { readPage } from '@/lib/reader/read-page';
import { buildRecipe, type Picks, shown } from '@/lib/reader/teach/build-recipe';
import { type Picked, picked, type TaughtField, wider } from '@/lib/reader/teach/picked';
import { readTaught } from '@/lib/store/read/taught';

import { parse } from '../golden-pages';

const DAY = '2026-11-22';
const host = 'https://rolodex.example';

type Card = { id: string; name: string; email?: string | null; phone?: string; firm?: string; role?: string };
const ada: Card = {
  id: '41',
  name: 'Ada Byron',
  email: 'ada@byte.example',
  phone: '+44 20 5550 1815',
  firm: 'Byte & Sons',
  role: 'Head of Engines',
};
const mary: Card = {
  id: '42',
  name: 'Mary Somerville',
  email: 'mary@stars.example',
  phone: '+44 131 555 0178',
  firm: 'Stars Ltd',
  role: 'Astronomer',
};

/** Pages of sites nobody has heard of: what one looks like for one person. */
const sites: Record<string, (card: Card) => string> = {
  'labels in a language nobody guessed': ({
    id,
    name,
    email,
    phone,
    firm,
    role,
  }) => `<main data-card-id="${id}"><div class="x7f3a9"><b>${name}</b></div><table>
    <tr><th>Zarf</th><td>${email ?? '–'}</td></tr><tr><th>Ses</th><td>${phone}</td></tr><tr><th>Yer</th><td>${firm}</td></tr><tr><th>Is</th><td>${role}</td></tr></table>
    <aside><p>Owner</p><p>robin@tallyworks.example</p></aside></main>`,
  'names made by a build tool, and test ids': ({
    name,
    email,
    phone,
    firm,
    role,
  }) => `<div id="root"><section class="css-1k2j3h" data-testid="person-card"><h2 class="sc-bdVaJa">${name}</h2>
    <span data-testid="person-mail" class="css-9a8b7c">${email ?? ''}</span><span data-testid="person-phone">${phone}</span><span data-testid="person-firm">${firm}</span><span data-testid="person-role">${role}</span></section></div>`,
  'a form': ({ name, email, phone, firm, role }) =>
    `<form><label>Who <input name="who" value="${name}"></label><input name="mail" value="${email ?? ''}"><input id="fon" value="${phone}"><input aria-label="House" value="${firm}"><input placeholder="x" data-field="post" value="${role}"></form>`,
  links: ({ name, email, phone, firm, role }) =>
    `<main><h1 class="who">${name}</h1><p class="reach">${email ? `<a href="mailto:${email}?subject=Hi">Write</a>` : ''} <a href="tel:${phone}">Call</a></p><p class="firm">${firm}</p><p class="role">${role}</p></main>`,
};

const holds = (document: Document, text: string) =>
  [...document.querySelectorAll('*')].findLast(
    (one) => (one instanceof HTMLInputElement ? one.value : one.textContent!.trim()) === text,
  );
const elementFor: Record<TaughtField, (document: Document, card: Card) => Element | undefined | null> = {
  name: (document, { name }) => holds(document, name),
  email: (document, { email }) => document.querySelector('[href^="mailto:"]') ?? holds(document, email!),
  phone: (document, { phone }) => document.querySelector('[href^="tel:"]') ?? holds(document, phone!),
  company: (document, { firm }) => holds(document, firm!),
  title: (document, { role }) => holds(document, role!),
};

function teach(html: string, card: Card, fields: readonly TaughtField[], path = `/cards/${card.id}`) {
  const document = parse(html);
  const picks: Picks = {};
  for (const field of fields) {
    const found = picked(elementFor[field](document, card)!, field);
    if (typeof found === 'string') throw new Error(`${field}: ${found}`);
    picks[field] = shown(found, picks, new URL(host + path));
  }
  return { document, built: buildRecipe(picks, document, new URL(host + path), DAY) };
}

const ALL = ['name', 'email', 'phone', 'company', 'title'] as const;

describe.each(Object.entries(sites))('%s', (_, page) => {
  const { document, built } = teach(page(ada), ada, ALL);
  const recipe = built.ok ? built.recipe : null;
  const read = (html: string, id: string) => readPage(recipe!, parse(html), new URL(`${host}/cards/${id}`));

  it('is taught on one record and reads another', () => {
    expect(built).toMatchObject({ ok: true });
    expect(readTaught(JSON.parse(JSON.stringify(recipe)))).toEqual({ ok: true, recipe });
    expect(readPage(recipe!, document, new URL(`${host}/cards/41`))!.lead).toMatchObject({
      name: ada.name,
      email: ada.email,
      phone: ada.phone,
      company: ada.firm,
      title: ada.role,
      recordId: '41',
    });
    expect(read(page(mary), '42')!.lead).toMatchObject({
      name: mary.name,
      email: mary.email,
      phone: mary.phone,
      company: mary.firm,
      title: mary.role,
      recordId: '42',
    });
  });

  it('leaves the page as it was', () => {
    const before = parse(page(ada)).body.innerHTML;
    expect(document.body.innerHTML).toBe(before);
  });

  it('keeps two records apart', () => {
    expect(read(page(mary), '42')!.key).not.toBe(read(page(ada), '41')!.key);
  });

  it('has no address where the record has none', () => {
    expect(read(page({ ...mary, email: null }), '42')!.lead).toMatchObject({ name: mary.name, email: null });
  });

  it('never gives one field for another, whichever element is missing', () => {
    const whole = parse(page(mary));
    const theirs = {
      name: mary.name,
      email: mary.email,
      phone: mary.phone,
      company: mary.firm,
      title: mary.role,
    };
    for (const element of whole.body.querySelectorAll('*')) {
      const [after, parent] = [element.nextSibling, element.parentNode!];
      element.remove();
      const { lead } = readPage(recipe!, whole, new URL(`${host}/cards/42`)) ?? { lead: null };
      parent.insertBefore(element, after);
      for (const [field, value] of Object.entries(theirs))
        expect([null, value], `${field} without ${element.outerHTML.slice(0, 80)}`).toContain(
          lead?.[field as TaughtField] ?? null,
        );
    }
  });

  it('holds no word of the person it was taught on', () => {
    const text = JSON.stringify(recipe).toLowerCase();
    for (const word of ['byron', 'ada@', '1815', 'byte', 'engines', '/41', '"41"'])
      expect(text).not.toContain(word);
  });
});

it('no name around it gives away what was shown later', () => {
  const html = '<main class="byte-card"><h1 class="who">Ada Byron</h1><p class="byte-firm">Byte</p></main>';
  const document = parse(html);
  const url = new URL(`${host}/cards/41`);
  const name = shown(picked(document.querySelector('h1')!, 'name') as Picked, {}, url);
  const company = shown(picked(document.querySelector('p')!, 'company') as Picked, { name }, url);
  const built = buildRecipe({ name, company }, document, url, DAY);
  expect(built).toMatchObject({ ok: true });
  expect(JSON.stringify(built)).not.toContain('byte');
});

describe('a page in transition', () => {
  it('is nobody’s while its own number is another than its address', () => {
    const page = sites['labels in a language nobody guessed']!;
    const { built } = teach(page(ada), ada, ['name', 'email']);
    const recipe = built.ok ? built.recipe : null;
    expect(recipe!.confirm).toHaveLength(1);
    const late = readPage(recipe!, parse(page(ada)), new URL(`${host}/cards/42`))!;
    expect([late.lead, late.notes]).toEqual([null, ['in-transition']]);
  });
});

describe('what cannot be taught', () => {
  const page = sites['links']!;
  it('is a page whose address says nothing of whose it is', () => {
    expect(teach(page(ada), ada, ['name'], '/current').built).toEqual({ ok: false, why: 'no-address' });
  });
  it('is a person without a name and an address', () => {
    expect(teach(page(ada), ada, ['phone']).built).toEqual({ ok: false, why: 'nobody' });
  });
  it('is what stands there twice', () => {
    const twice = `<main><div><p>${ada.email}</p></div><div><p>${ada.email}</p></div></main>`;
    expect(teach(twice, ada, ['email']).built).toMatchObject({ ok: true });
    const alike = `<ul>${'<li><i>ada@byte.example</i></li>'.repeat(2)}</ul>`;
    const { built } = teach(alike, ada, ['email']);
    expect(
      built.ok &&
        readPage(built.recipe, parse(alike.replace('ada@', 'other@')), new URL(`${host}/cards/9`))!.lead!
          .email,
    ).not.toBe('other@byte.example');
  });
});

describe('what a click means', () => {
  const at = (html: string, css: string, field: TaughtField) => {
    const found = picked(parse(html).querySelector(css)!, field);
    return typeof found === 'string' ? found : found.text;
  };
  it.each<[string, string, TaughtField, string]>([
    ['<p>Mail: ada@byte.example (work)</p>', 'p', 'email', 'ada@byte.example'],
    ['<p><span>ada@</span><b>byte.example</b></p>', 'span', 'email', 'ada@byte.example'],
    [
      '<a href="mailto:Ada%2Bx@byte.example?cc=y"><svg></svg><i>Write</i></a>',
      'i',
      'email',
      'ada+x@byte.example',
    ],
    ['<p>one@byte.example, two@byte.example</p>', 'p', 'email', 'no-email'],
    ['<table><tr><th>Mail</th><td>ada@byte.example</td></tr></table>', 'th', 'email', 'no-email'],
    [
      '<table><tr><th>Mail</th><td><i>ada@</i><i>byte.example</i></td></tr></table>',
      'i',
      'email',
      'ada@byte.example',
    ],
    ['<p>Ada</p>', 'p', 'email', 'no-email'],
    ['<p>Ada</p>', 'p', 'phone', 'no-phone'],
    ['<p>12345</p>', 'p', 'name', 'no-name'],
    ['<p></p>', 'p', 'name', 'nothing-there'],
    [`<p>${'word '.repeat(60)}</p>`, 'p', 'name', 'too-much'],
    ['<div><p>One</p><p>Two</p></div>', 'div', 'company', 'too-much'],
    ['<iframe></iframe>', 'iframe', 'name', 'in-a-frame'],
    ['<label>Name <input value="Ada Byron"></label>', 'label', 'name', 'Ada Byron'],
  ])('%s', (html, css, field, text) => expect(at(html, css, field)).toBe(text));

  it('is half a name, until the rep takes in more', () => {
    const document = parse('<h1><span>Ada</span> <span>Byron</span></h1><p>x</p>');
    const half = picked(document.querySelector('span')!, 'name');
    expect(half).toMatchObject({ text: 'Ada' });
    expect(typeof half === 'object' && wider(half, 'name')).toMatchObject({ text: 'Ada Byron' });
  });
});

it('a page made of shadow roots is read through them', () => {
  const html = ({ name, email }: Card) =>
    `<crm-card><template shadowrootmode="open"><h2 class="who">${name}</h2><p class="mail">${email}</p></template></crm-card>`;
  const document = parse(html(ada));
  const inside = document.querySelector('crm-card')!.shadowRoot!;
  const url = new URL(`${host}/cards/41`);
  const show = (css: string, field: TaughtField) =>
    shown(picked(inside.querySelector(css)!, field) as Picked, {}, url);
  const built = buildRecipe({ name: show('h2', 'name'), email: show('p', 'email') }, document, url, DAY);
  expect(
    built.ok && readPage(built.recipe, parse(html(mary)), new URL(`${host}/cards/42`))!.lead,
  ).toMatchObject({ name: mary.name, email: mary.email });
});
