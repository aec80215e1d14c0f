import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Sighting } from '@/lib/domain/page/sighting';
import { readArgs } from '@/tools/read-args';
import { extensionFor } from '@/tools/read-extension';
import { readLine } from '@/tools/read-line';

let folder: string;
let page: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fifth-touch-args-'));
  page = path.join(folder, 'page.html');
  writeFileSync(page, '<h1>Ines Halloran</h1>');
});

describe('the command line', () => {
  it('takes pairs of page and address, and --any wherever it stands', () => {
    expect(
      readArgs([
        page,
        'https://crm.example/contacts/41',
        '--any',
        page,
        'http://127.0.0.1:8080/#Lead/view/7',
      ]),
    ).toEqual({
      any: true,
      pages: [
        { file: page, url: new URL('https://crm.example/contacts/41') },
        { file: page, url: new URL('http://127.0.0.1:8080/#Lead/view/7') },
      ],
    });
  });

  it('says what is wrong', () => {
    const wrong = (...args: string[]) => (readArgs(args) as { error: string }).error;
    expect(wrong()).toMatch(/Name a saved page/);
    expect(wrong(page)).toMatch(/stands alone/);
    expect(wrong('nowhere.html', 'https://crm.example/')).toBe('There is no file nowhere.html.');
    expect(wrong(folder, 'https://crm.example/')).toMatch(/is no file/);
    expect(wrong(page, 'crm.example')).toMatch(/is no address/);
    expect(wrong(page, 'file:///etc/hosts')).toMatch(/is no address/);
    expect(wrong(page, 'https://crm.example/', '--all')).toBe('There is no option --all.');
  });
});

describe('a line', () => {
  const nobody: Sighting = {
    v: 1,
    recipe: 'none',
    recipeVersion: 0,
    kind: 'none',
    url: 'https://crm.example/',
    key: 'k',
    account: null,
    ownAddresses: [],
    lead: null,
    candidates: [],
    thread: null,
    composers: [],
    rows: [],
    confidence: {},
    notes: [],
  };

  it('says that nobody is there', () => {
    const none = {
      recipe: null,
      kind: 'none',
      lead: null,
      candidates: [],
      thread: null,
      composer: false,
      confidence: {},
      notes: [],
    };
    expect(JSON.parse(readLine(nobody))).toEqual(none);
    expect(JSON.parse(readLine(null))).toEqual({ ...none, notes: ['no-answer'] });
  });

  it('has the fields that were promised and no other', () => {
    const lead = {
      name: 'Ines Halloran',
      email: null,
      phone: null,
      company: null,
      title: null,
      location: 'Cork',
      profileUrl: null,
      recordId: '41',
    };
    const message = {
      id: 'm',
      direction: 'in' as const,
      from: null,
      at: null,
      atText: null,
      text: 'private',
    };
    const line = JSON.parse(
      readLine({
        ...nobody,
        recipe: 'any-page',
        kind: 'record',
        lead,
        thread: { id: 't', subject: 's', lastDirection: 'in', messages: [message, message] },
        composers: [{ kind: 'reply', to: [], subject: null, focused: false }],
      }),
    ) as Record<string, unknown>;
    expect(line['lead']).toEqual({
      name: 'Ines Halloran',
      email: null,
      phone: null,
      company: null,
      title: null,
      profileUrl: null,
      recordId: '41',
    });
    expect([line['thread'], line['composer']]).toEqual([{ id: 't', lastDirection: 'in', messages: 2 }, true]);
  });
});

it('the copy of the extension may read the pages named, and no other; what was built stays as it is', () => {
  const built = path.join(folder, 'built');
  mkdirSync(built);
  writeFileSync(
    path.join(built, 'manifest.json'),
    JSON.stringify({ host_permissions: ['https://mail.google.com/*'] }),
  );
  const copy = extensionFor(
    built,
    [new URL('http://127.0.0.1:8080/a'), new URL('https://mail.google.com/mail')],
    false,
  );
  const permissions = (of: string) =>
    (JSON.parse(readFileSync(path.join(of, 'manifest.json'), 'utf8')) as { host_permissions: string[] })
      .host_permissions;
  expect(permissions(copy)).toEqual(['https://mail.google.com/*', 'http://127.0.0.1/*']);
  expect(permissions(built)).toEqual(['https://mail.google.com/*']);
});
