// @module-tag data
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  closureOf,
  importsOf,
  root,
  sourceFiles,
  textOf,
  withoutComments,
  withoutStrings,
} from './source-files';

type Rule = {
  /** What its files may import and keep in the bundle. */
  values: RegExp;
  /** What else they may import as types, which the compiler drops. */
  types?: RegExp;
};

/** Packages that one file of a folder may have and its neighbours may not. */
const onlyIn: Record<string, RegExp> = {
  'chrono-node': /^lib\/domain\/(time\/when(-elsewhere)?|mail\/.+)$/,
  'libphonenumber-js': /^lib\/domain\/lead\/phone$/,
  liquidjs: /^lib\/domain\/render\/(render|check|engine)$/,
  chardet: /^lib\/files\/leads\/reading\/encoding$/,
  // Only what reads or writes a workbook, which is loaded when there is one.
  fflate: /^lib\/files\/leads\/(reading\/archive|exporting\/workbook)$/,
  // Charts are heavy: only the page of numbers draws any.
  '@visx': /^components\/numbers\/[\w-]+$/,
  // Dragging is only for the board.
  '@atlaskit/pragmatic-drag-and-drop': /^components\/board\/[\w-]+$/,
  // What talks to servers, and what makes credentials for them.
  '@nats-io': /^lib\/wire\/(nats-[\w-]+|streams|permissions|credentials)$/,
  saxes: /^lib\/files\/leads\/reading\/xml-parts$/,
};

/**
 * One row for every folder. A folder without a row fails, so that nobody adds one without saying what it is
 * for.
 */
const rules: Record<string, Rule> = {
  'lib/domain': {
    values:
      /^(zod|date-fns|@date-fns\/tz\/tzOffset|chrono-node(\/\w+)?|libphonenumber-js\/core|liquidjs|lib\/domain\/.+)$/,
  },
  'lib/playbooks': { values: /^lib\/(playbooks|domain)\/.+$/ },
  'lib/recipes': { values: /^(zod|lib\/recipes\/.+)$/ },
  'lib/reader': {
    values: /^lib\/(reader\/.+|recipes\/(vocabulary|note-words)|domain\/(page\/own-side|time\/instant))$/,
    types: /^lib\/(recipes\/schema|domain\/.+)$/,
  },
  'lib/writer': {
    values: /^lib\/(writer|reader)\/.+$|^lib\/domain\/page\/own-side$/,
    types: /^lib\/(recipes\/schema|domain\/.+|messages\/page-protocol)$/,
  },
  'lib/store': {
    values:
      /^(zod|dexie|@noble\/hashes\/[\w.]+|wxt\/browser|lib\/(store|domain|browser-storage)\/.+|lib\/recipes\/schema|lib\/packaged\/packaged)$/,
  },
  'lib/files': { values: /^(zod|papaparse|chardet|fflate|saxes|lib\/(files|domain)\/.+)$/ },
  'lib/session': { values: /^(zod|wxt\/browser|lib\/(session|browser-storage|domain|messages)\/.+)$/ },
  'lib/messages': {
    values: /^(zod|wxt\/browser|lib\/(messages|domain|recipes)\/.+)$/,
    types: /^lib\/reader\/.+$/,
  },
  // Sealed texts and subjects: no lead, no database, no browser.
  'lib/wire': {
    values: /^(zod|@nats-io\/[\w-]+|@noble\/hashes\/[\w.]+|lib\/wire\/.+|lib\/domain\/(team\/roles|self))$/,
  },
  'lib/views': {
    values:
      /^(@tanstack\/react-query|dexie|lib\/(views|domain|i18n)\/.+|lib\/store\/((read|numbers)\/[\w-]+|database\/(db|shipped|words-of)))$/,
  },
  'lib/i18n': { values: /^(i18next|lib\/i18n\/.+)$/, types: /^lib\/domain\/.+$/ },
  'lib/browser-storage': { values: /^wxt\/browser$/, types: /^zod$/ },
  'lib/packaged': {
    values: /^(wxt\/browser|lib\/packaged\/.+|lib\/i18n\/(index|speaker-of)|lib\/domain\/lead\/phone)$/,
    types: /^lib\/(domain\/.+|recipes\/schema)$/,
  },
  components: {
    values:
      /^(react|react-dom|@tanstack\/react-(query|virtual|table)|zustand(\/\w+)?|dexie|@base-ui\/react(\/[\w-]+)?|lucide-react|react-day-picker(\/[\w./-]+)?|@visx\/\w+|@atlaskit\/pragmatic-drag-and-drop\/element\/adapter|date-fns|@date-fns\/tz|wxt\/browser|components\/.+|lib\/(domain|files|i18n|playbooks|session|views)\/.+|lib\/recipes\/hosts|lib\/packaged\/\w+|lib\/(team|wire)\/[\w-]+|lib\/store\/((read|numbers|import|hygiene|team)\/[\w-]+|database\/(db|guard|shipped|derived-id)|safety\/(recovery|open-safely|kept-copies|find-in-copies|compare|folder|sealed|unsealed|brought-in|text-lines|file-end))|lib\/messages\/(send|ask-page))$/,
    types: /^lib\/((messages|recipes)\/.+|store\/database\/team-rows)$/,
  },

  /** Primitives, without a word of the trade. */
  'components/ui': {
    values:
      /^(react|react-dom|@base-ui\/react(\/[\w-]+)?|lucide-react|react-day-picker(\/[\w./-]+)?|@tanstack\/react-virtual|date-fns|components\/ui\/.+|lib\/i18n\/.+)$/,
  },
  'lib/team': {
    values: /^(zod|dexie|lib\/(team|domain|wire)\/.+|lib\/store\/(database|read|team)\/[\w-]+)$/,
  },
  'entrypoints/page': {
    values:
      /^(wxt\/browser|wxt\/utils\/[\w-]+|entrypoints\/page\/.+|lib\/(reader|writer)\/.+|lib\/messages\/send)$/,
    types: /^lib\/(messages|domain|recipes)\/.+$/,
  },
  'entrypoints/any-page': { values: /^(wxt\/utils\/[\w-]+|lib\/reader\/.+)$/ },
  'entrypoints/page-reader': { values: /^(wxt\/utils\/[\w-]+|lib\/reader\/.+)$/ },
  'entrypoints/page-notes': { values: /^(wxt\/utils\/[\w-]+|lib\/(reader|writer)\/.+)$/ },
  'entrypoints/page-writer': { values: /^(wxt\/utils\/[\w-]+|lib\/(reader|writer)\/.+)$/ },
  'entrypoints/page-teach': {
    values: /^(wxt\/browser|wxt\/utils\/[\w-]+|entrypoints\/page-teach\/.+|lib\/reader\/.+)$/,
    types: /^lib\/(messages|recipes|domain)\/.+$/,
  },
  'entrypoints/mail-reader': {
    values: /^(zod|wxt\/utils\/[\w-]+|lib\/domain\/mail\/.+|lib\/messages\/tab-tools)$/,
  },
  'entrypoints/script-filler': {
    values: /^(zod|wxt\/utils\/[\w-]+|lib\/domain\/render\/.+|lib\/messages\/tab-tools)$/,
  },
  'entrypoints/warm-up': { values: /^wxt\/utils\/define-unlisted-script$/ },
  'entrypoints/door.sandbox': {
    values: /^(entrypoints\/door\.sandbox\/.+|components\/frame\/no-eval|lib\/wire\/(nats-wire|serve-wire))$/,
  },
  'entrypoints/together': {
    values:
      /^(dexie|entrypoints\/together\/.+|components\/frame\/no-eval|lib\/(team|wire|domain)\/.+|lib\/messages\/send|lib\/store\/(database\/(db|guard)|team\/[\w-]+))$/,
    types: /^lib\/(wire\/wire|store\/database\/team-rows)$/,
  },
  'entrypoints/background': {
    values:
      /^(zod|dexie|wxt\/browser|wxt\/utils\/[\w-]+|entrypoints\/background\/.+|lib\/(browser-storage|domain|i18n|messages|packaged|session|store)\/.+|lib\/recipes\/hosts|lib\/reader\/(find-recipe|is-taught))$/,
    types: /^lib\/recipes\/schema$/,
  },
  'entrypoints/sidepanel': {
    values:
      /^(zod|react|react-dom\/client|wxt\/browser|@tanstack\/react-query|entrypoints\/sidepanel\/.+|components\/.+|lib\/views\/[\w-]+|lib\/(i18n|messages|session)\/.+|lib\/store\/(read\/[\w-]+|database\/db))$/,
  },
  'entrypoints/dashboard': {
    values:
      /^(zod|react|react-dom\/client|wxt\/browser|@tanstack\/react-query|entrypoints\/dashboard\/.+|components\/.+|lib\/(i18n|messages|session)\/.+|lib\/store\/(read\/[\w-]+|database\/db))$/,
  },
};

/**
 * The rooms of the large houses, lowest first: a room imports itself and rooms above it in this list, types
 * included. So nothing can go round in a circle, and a folder that is not listed fails.
 */
const rooms: Record<string, string[]> = {
  'lib/domain': [
    '.',
    'time',
    'pattern',
    'experiment',
    'learning',
    'page',
    'mail/words',
    'mail',
    'playbook',
    'script',
    'team',
    'settings',
    'lead',
    'name',
    'card',
    'asked/words',
    'asked',
    'log',
    'hours',
    'metrics',
    'counts',
    'score',
    'routing',
    'plan',
    'scope',
    'render',
    'decide/changes',
    'decide/commands',
    'decide/triggers',
    'decide',
    'queue',
    'hygiene',
    'simulate',
  ],
  'lib/store': [
    'database',
    'projections',
    'read',
    'hygiene',
    'import',
    'numbers',
    'commands/documents',
    'commands',
    'team',
    'safety',
  ],
  'lib/reader': ['.', 'any', 'teach'],
  'entrypoints/background': ['access', 'reminders', 'upkeep', 'wake', 'observe', 'act', 'team', '.'],
  components: [
    'ui',
    'data',
    'files',
    'crm',
    'lead',
    'script-parts',
    'form',
    'frame',
    'when',
    'catch-up',
    'translate',
    'first-line',
    'signals',
    'numbers',
    'team/may',
    'links',
    'teach',
    'team/state',
    'team/lead',
    'team/to-see-to',
    'team/members',
    'team/audit',
    'experiments/words',
    'team/proposals',
    'team/join',
    'team/keys',
    'team',
    'first-run',
    'save',
    'settings',
    'scripts',
    'script-editor',
    'playbooks/parts',
    'playbooks/preview',
    'playbooks/show',
    'playbooks/versions',
    'playbooks/edit',
    'playbooks',
    'reviews',
    'experiments',
    'learning',
    'rollout',
    'copies',
    'import/file',
    'import/writing',
    'import',
    'hygiene',
    'leads',
    'now/company',
    'now/mail',
    'now/call',
    'now/outcome',
    'now/edit',
    'now/plan',
    'now/answer',
    'now/person',
    'now',
    'today',
    'board',
    'commands',
    'app',
    'dashboard',
  ],
};

const files = sourceFiles('lib', 'components', 'entrypoints');

/** The house a file is in and its place among the rooms; null outside of the large houses. */
function roomOf(file: string): { house: string; room: string; place: number } | null {
  const house = Object.keys(rooms).find((one) => file.startsWith(`${one}/`));
  if (!house) return null;
  const room = path.posix.dirname(file).slice(house.length + 1) || '.';
  return { house, room, place: rooms[house]!.indexOf(room) };
}

/**
 * `lib/domain/when.ts` is of `lib/domain`, `components/now/lead.tsx` of `components`,
 * `components/ui/button.tsx` of `components/ui`.
 */
function folderOf(file: string): string {
  const folder = file.split('/').slice(0, 2).join('/');
  return file.startsWith('components/') && folder !== 'components/ui' ? 'components' : folder;
}

describe('who may import whom', () => {
  it.each(files)('%s', (file) => {
    const rule = rules[folderOf(file)];
    expect(rule, `${folderOf(file)} has no row in tests/architecture.test.ts`).toBeDefined();
    const forbidden = importsOf(file).filter(
      ({ name, type }) => !rule!.values.test(name) && !(type && rule!.types?.test(name)),
    );
    expect(forbidden).toEqual([]);
  });

  it.each(files)('%s has only the packages its own name allows', (file) => {
    const own = file.replace(/\.tsx?$/, '');
    const misplaced = importsOf(file).filter(({ name }) =>
      Object.entries(onlyIn).some(
        ([pkg, home]) => (name === pkg || name.startsWith(`${pkg}/`)) && !home.test(own),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  it('no row is left over from a folder that is gone', () => {
    const folders = new Set(files.map(folderOf));
    expect(Object.keys(rules).filter((folder) => !folders.has(folder))).toEqual([]);
  });
});

describe('no circle', () => {
  it.each(files)('%s imports only from its own room and those below', (file) => {
    const own = roomOf(file);
    if (own)
      expect(
        own.place,
        `${own.house}/${own.room} is no room in tests/architecture.test.ts`,
      ).toBeGreaterThanOrEqual(0);
    const upwards = importsOf(file).filter(({ name }) => {
      const other = roomOf(name);
      return own && other && other.house === own.house && other.place > own.place;
    });
    expect(upwards.map(({ name }) => name)).toEqual([]);
  });

  const imports = new Map(
    files.map((file) => [file.replace(/\.tsx?$/, ''), importsOf(file).map(({ name }) => name)]),
  );

  it('between files', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('between folders', () => {
    const folders = new Map<string, string[]>();
    for (const [file, names] of imports) {
      const folder = path.posix.dirname(file);
      const others = names.filter((name) => imports.has(name)).map((name) => path.posix.dirname(name));
      folders.set(folder, [...(folders.get(folder) ?? []), ...others.filter((other) => other !== folder)]);
    }
    expect(circles(folders)).toEqual([]);
  });

  it('is found where there is one', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['a']],
          ['d', []],
        ]),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('no room is left over, none has more than can be taken in at a glance', () => {
    const folders = new Map<string, number>();
    for (const file of files)
      folders.set(path.posix.dirname(file), (folders.get(path.posix.dirname(file)) ?? 0) + 1);
    const listed = Object.entries(rooms).flatMap(([house, all]) =>
      all.map((room) => path.posix.join(house, room)),
    );
    expect(listed.filter((room) => !folders.has(room))).toEqual([]);
    // One file for each country's holidays: a list, not a room.
    const lists = ['lib/playbooks/holidays'];
    expect([...folders].filter(([folder, count]) => count > 22 && !lists.includes(folder))).toEqual([]);
  });
});

/** The knots of a graph: every set of nodes that reach one another, each sorted. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachableFrom(node, graph)]));
  const knots = [...graph.keys()].map((node) =>
    [...reached.get(node)!].filter((other) => reached.get(other)?.has(node)).toSorted(),
  );
  return [...new Map(knots.filter((knot) => knot.length > 0).map((knot) => [knot.join(), knot])).values()];
}

function reachableFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [...(graph.get(start) ?? [])];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    left.push(...(graph.get(node) ?? []));
  }
  return seen;
}

describe('the script in every page', () => {
  const closure = [
    'entrypoints/page/index.ts',
    'entrypoints/page-reader/index.ts',
    'entrypoints/page-writer/index.ts',
    'entrypoints/page-notes/index.ts',
    'entrypoints/any-page/index.ts',
    'entrypoints/page-teach/index.ts',
  ].flatMap((entry) => [...closureOf(entry)]);

  it('is really followed into the reader', () => {
    expect(closure.some((name) => name.startsWith('lib/reader/'))).toBe(true);
  });

  it('brings no parser, database, framework, recipe or text along', () => {
    expect(
      closure.filter((name) =>
        /^(zod|dexie|react|date-fns|@date-fns|chrono|i18next|lib\/(store|i18n|playbooks|messages\/(protocol|serve)))/.test(
          name,
        ),
      ),
    ).toEqual([]);
  });
});

it('the worker carries no words, dates, templates, playbooks, scripts, recipes or texts: they come when they are needed', () => {
  const heavy =
    /^(chrono-node|liquidjs|libphonenumber-js\/(min|max|mobile)|lib\/domain\/(render\/render|mail\/words\/)|lib\/playbooks\/|lib\/recipes\/sites|lib\/i18n\/en)/;
  const carried = [...closureOf('entrypoints/background/index.ts')];
  expect(carried).toContain('lib/domain/decide/decide');
  expect(carried.filter((name) => heavy.test(name))).toEqual([]);
});

describe('only the background writes to the database', () => {
  const writes =
    /\bdb\.\w+(?:\s*\.\w+\((?:[^()]|\([^()]*\))*\))*\s*\.(?:add|put|update|upsert|delete|clear|modify|bulk(?:Add|Put|Update|Delete))\(|\bwrite\(\s*db\b|\btransaction\(\s*'rw/;
  const isWriter = (file: string) => writes.test(withoutComments(textOf(file)));
  const isOfWorker = (file: string) => file.startsWith('entrypoints/background/');

  it('in nobody else’s code is a table written', () => {
    const writers = files.filter(isWriter);
    expect(writers.some(isOfWorker), 'there are some').toBe(true);
    expect(writers.filter((file) => !isOfWorker(file) && !file.startsWith('lib/store/'))).toEqual([]);
  });

  it('nobody else reaches code that writes one, but for the opening of the database', () => {
    const isOpening = (name: string) => name.startsWith('lib/store/database/');
    const writing = new Set(
      files.map((file) => file.replace(/\.tsx?$/, '')).filter((_, n) => isWriter(files[n]!)),
    );
    const reached = files
      .filter((file) => !isOfWorker(file) && !file.startsWith('lib/store/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ name, type }) => !type && name.startsWith('lib/store/') && !isOpening(name))
          .flatMap(({ name }) =>
            [name, ...closureOf(`${name}.ts`)]
              .filter((one) => writing.has(one) && !isOpening(one))
              .map((one) => `${file} by ${name} → ${one}`),
          ),
      );
    expect(reached).toEqual([]);
  });

  it.each([
    ['db.leads.put(row)', true],
    ["db.notified.where('at').above(9).delete()", true],
    ['db.leads.where("id")\n  .anyOf([...ids])\n  .modify(change)', true],
    ["db.transaction('rw', tables, work)", true],
    ['write(db, [db.leads], work)', true],
    ["db.leads.where('id').anyOf(ids).toArray()", false],
    ['seen.add(id)', false],
  ])('sees %s', (code, is) => {
    expect(writes.test(code)).toBe(is);
  });
});

describe('the domain keeps no clock, dice, browser or document', () => {
  const impure =
    /\bDate\.now\b|new Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bperformance\b|\b(window|document|chrome|browser|localStorage|navigator|globalThis|process)\.|\b(setTimeout|setInterval|fetch)\(/g;
  it.each(files.filter((file) => /^lib\/(domain|playbooks|recipes|files)\//.test(file)))('%s', (file) => {
    expect(withoutStrings(withoutComments(textOf(file))).match(impure)).toBeNull();
  });
});

describe('the reader and the writer take the document as an argument', () => {
  it.each(files.filter((file) => /^lib\/(reader|writer)\//.test(file)))('%s', (file) => {
    const code = withoutComments(textOf(file));
    expect(code.match(/\b(window|chrome|browser|localStorage|location)\./g)).toBeNull();
    expect(
      code.match(/innerHTML|outerHTML|insertAdjacentHTML|insertHTML|\.click\(\)|\bsubmit\(\)/g),
      'nothing is clicked, sent or written as markup',
    ).toBeNull();
  });
});

describe('playbooks and recipes are data', () => {
  // The vocabulary writes its word lists as one line each and splits them.
  const data = files.filter(
    (file) =>
      /^lib\/(playbooks|recipes)\//.test(file) && !/\/(index|schema|hosts|vocabulary)\.ts$/.test(file),
  );
  it.each(data)('%s has no function', (file) => {
    expect(withoutStrings(withoutComments(textOf(file))).match(/=>|\bfunction\b|\bclass\b/g)).toBeNull();
  });
});

it('a number becomes a moment in one place', () => {
  const casts = (file: string) => withoutComments(textOf(file)).includes('as Instant');
  const own = path.relative(root, import.meta.filename);
  expect([...files, ...sourceFiles('tests')].filter((file) => casts(file) && file !== own)).toEqual([
    'lib/domain/time/calendar.ts',
    'lib/domain/time/instant.ts',
  ]);
});

describe('one thing a file, named for it', () => {
  it('no file is a drawer', () => {
    expect(
      files.filter((file) =>
        /^(utils?|helpers?|common|misc|shared|lib)$/.test(path.basename(file).replace(/\.\w+$/, '')),
      ),
    ).toEqual([]);
  });

  it('every name is kebab-case', () => {
    expect(files.filter((file) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.tsx?$/.test(path.basename(file)))).toEqual(
      [],
    );
  });

  it('half of the files have fewer than eighty lines, and few more than two hundred', () => {
    const code = files.filter((file) => !/^lib\/(playbooks|recipes|i18n)\//.test(file));
    const lengths = code.map((file) => textOf(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
    expect(lengths.filter((lines) => lines > 200).length / lengths.length).toBeLessThan(0.05);
  });
});

describe('a check of the check', () => {
  it.each<[string, string[], boolean]>([
    [`import { z } from 'zod';`, ['zod'], false],
    [`import type { Lead } from '../domain/lead/lead';`, ['lib/domain/lead/lead'], true],
    [`import {\n  type Lead,\n  one,\n} from '@/lib/domain/lead/lead';`, ['lib/domain/lead/lead'], false],
    [`export * from './schema';`, ['lib/recipes/schema'], false],
    [`import './style.css';`, ['lib/recipes/style.css'], false],
    [`const later = await import('dexie');`, ['dexie'], false],
    [`import React, { useState } from 'react';`, ['react'], false],
    [`import type from './type-of';`, ['lib/recipes/type-of'], false],
    [`// import { z } from 'zod';`, [], false],
  ])('sees %s', (code, names, type) => {
    const found = importsOf('lib/recipes/planted.ts', code);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(found.every((one) => one.type === type)).toBe(true);
  });
});
