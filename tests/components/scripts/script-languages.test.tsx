// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDrafts } from '@/components/script-editor/drafts';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { readScript, readScriptContext } from '@/lib/store/read/scripts';
import { openTestDb } from '../../store/open-test-db';
import { open, words, keep } from './opened-scripts';

beforeEach(() => useDrafts.setState({ drafts: {} }));

describe('languages', () => {
  it('a script is in one, has translations of each of its texts, and is judged in each', async () => {
    const db = openTestDb();
    await keep(db);
    const { user } = await open('scripts/own-hello', db);
    await words();
    const add = () => screen.getByRole('combobox', { name: 'Add a text…' });
    await user.selectOptions(add(), 'channel:dm');
    await user.selectOptions(add(), 'lang:de');
    const box = () => screen.getByRole('textbox', { name: /^Words/ });
    await user.clear(box());
    await user.type(box(), 'Hallo {{{{ lead.first_name }}, ich wollte nur mal nachfragen.');
    await screen.findByText(/“nur mal nachfragen” says nothing new/);
    await user.clear(box());
    await user.click(box());
    await user.paste(
      'Hallo {{ lead.first_name }}, ein Gedanke zum Thema {{ ask.pain }}{% if lead.company %} bei {{ lead.company }}{% endif %}. Ich würde einen Fall nehmen und mit dem Team sehen, wo er hing. Dann würde ich den einen Schritt ändern und zwei Wochen warten, ehe ich den Rest anfasse. Mehr ist es nicht.',
    );
    await screen.findByText('No problems found.');
    await user.selectOptions(add(), 'lang:de:dm');
    await screen.findByRole('button', { name: 'German, DM', pressed: true });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'fr');
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    await waitFor(async () =>
      expect(await readScript(db, 'own-hello', shipped)).toMatchObject({
        lang: 'fr',
        translations: [{ lang: 'de', channels: { dm: { subject: null } } }],
      }),
    );
  });
});

describe('the links', () => {
  it('keeps a link that scripts then take', async () => {
    const { db, user } = await open('links');
    await user.click(await screen.findByRole('button', { name: 'Add a link' }));
    await user.type(screen.getByRole('textbox', { name: 'Title, as in a sentence' }), 'the checklist');
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    await screen.findByText('“the checklist” needs an address that begins with https://.');
    await user.clear(screen.getByRole('textbox', { name: 'Address' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'https://brightwell.example/list');
    await user.type(screen.getByRole('textbox', { name: 'Industries' }), 'Food, Shipping');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'de');
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    await waitFor(async () =>
      expect((await readScriptContext(db)).links).toMatchObject([
        {
          kind: 'resource',
          title: 'the checklist',
          url: 'https://brightwell.example/list',
          industries: ['Food', 'Shipping'],
          lang: 'de',
        },
      ]),
    );
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), '');
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    await waitFor(async () => expect((await readScriptContext(db)).links[0]).not.toHaveProperty('lang'));
  });

  it('keeps a snippet', async () => {
    const { db, user } = await open('links');
    await user.click(await screen.findByRole('button', { name: 'Add a snippet' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'sign');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Best,');
    await user.click(screen.getByRole('button', { name: 'Save snippets' }));
    await waitFor(async () => expect((await readScriptContext(db)).snippets).toEqual({ sign: 'Best,' }));
  });
});

it.each(['scripts', 'scripts/own-hello', 'links'])('axe finds nothing wrong with %s', async (part) => {
  const db = openTestDb();
  await keep(db);
  const { user } = await open(part, db);
  if (part === 'links') await user.click(await screen.findByRole('button', { name: 'Add a link' }));
  else if (part === 'scripts') await screen.findByRole('list', { name: 'Scripts' });
  else await user.type(await words(), ' {{{{ le');
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  ).toEqual([]);
});
