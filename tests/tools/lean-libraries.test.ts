import { readFileSync } from 'node:fs';

import { getExampleNumber } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Zod from 'zod';

import * as whole from '@/lib/domain/lead/phone';

import { leanLibraries } from '../../tools/lean-libraries';

/** A module as it is shipped, lean. */
async function built<Module>(entry: string): Promise<Module> {
  const [made] = (await build({
    root: new URL('../..', import.meta.url).pathname,
    configFile: false,
    logLevel: 'silent',
    plugins: [leanLibraries],
    build: { write: false, target: 'chrome123', lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const { code } = made!.output[0];
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Module;
}

describe('telephone numbers by what is left of the library', () => {
  const countries = Object.keys(metadata.countries) as (keyof typeof metadata.countries)[];
  let lean: typeof whole;

  beforeAll(async () => {
    lean = await built<typeof whole>('lib/domain/lead/phone.ts');
    lean.knowNumberingPlans(metadata);
  });

  it.each(countries)('reads those of %s as the whole library does', (country) => {
    const example = getExampleNumber(country, examples, metadata);
    if (!example) throw new Error(`No number of ${country} to try.`);
    const national = example.formatNational();
    for (const text of [example.formatInternational(), example.formatInternational().replace('+', '00')])
      expect(lean.phoneKey(text)).toBe(whole.phoneKey(text));
    for (const text of [
      national,
      `Tel. ${national}`,
      `${national} ext. 12`,
      national.slice(0, -3),
      `${national}${national}`,
    ])
      expect(lean.phoneKey(text, country)).toBe(whole.phoneKey(text, country));
    expect(lean.phoneKey(example.number)).toBe(example.number);
    expect(lean.prefixOf(example.number)).toEqual(whole.prefixOf(example.number));
  });
});

it('what fills scripts inside of a page neither asks for anything nor touches the page', () => {
  const file = '/node_modules/liquidjs/dist/liquid.browser.mjs';
  const { transform } = leanLibraries as unknown as {
    transform: { handler(code: string, id: string): string };
  };
  const lean = transform.handler(readFileSync(`.${file}`, 'utf8'), file);
  expect(lean).not.toMatch(/XMLHttpRequest|createElement\('base'\)/);
  expect(lean).toContain('export { ');
});

it('a text is read by zod without the formats that nobody asks a text for, and those that are asked for are there', async () => {
  const { z } = await built<typeof Zod>('node_modules/zod/index.js');
  expect('jwt' in z.string()).toBe(false);
  expect(z.string().min(2).max(3).regex(/^a/).safeParse('ab').success).toBe(true);
  expect(z.uuid().safeParse('no').success).toBe(false);
  expect(z.url({ protocol: /^wss$/ }).safeParse('wss://one.example').success).toBe(true);
  expect(z.iso.date().safeParse('2026-03-02').success).toBe(true);
});

it('what is within itself by its description is read by zod without remembering what it has seen', async () => {
  const { z } = await built<typeof Zod>('node_modules/zod/index.js');
  // As where the policy lets no code be made.
  z.config({ jitless: true });
  type Tree = { name: string; within: Tree[] };
  const Tree: Zod.ZodType<Tree> = z.lazy(() => z.strictObject({ name: z.string(), within: z.array(Tree) }));
  const tree = { name: 'a', within: [{ name: 'b', within: [] }] };
  expect(Tree.parse(tree)).toEqual(tree);
  expect(Tree.parse(tree)).not.toBe(tree);
  const wrong = Tree.safeParse({ name: 'a', within: [{ name: 1, within: [] }] });
  expect(wrong.error?.issues.map(({ path }) => path)).toEqual([['within', 0, 'name']]);
  const shared = { name: 'c', within: [] };
  expect(Tree.parse({ name: 'a', within: [shared, shared] }).within).toEqual([shared, shared]);
});
