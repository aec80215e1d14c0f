import { readFileSync } from 'node:fs';

import { getExampleNumber } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

import * as whole from '@/lib/domain/lead/phone';

import { leanLibraries } from '../../tools/lean-libraries';

describe('telephone numbers by what is left of the library', () => {
  const countries = Object.keys(metadata.countries) as (keyof typeof metadata.countries)[];
  let lean: typeof whole;

  beforeAll(async () => {
    const built = (await build({
      root: new URL('../..', import.meta.url).pathname,
      configFile: false,
      logLevel: 'silent',
      plugins: [leanLibraries],
      build: {
        write: false,
        target: 'chrome123',
        lib: { entry: 'lib/domain/lead/phone.ts', formats: ['es'] },
      },
    })) as Rolldown.RolldownOutput[];
    const { code } = built[0]!.output[0];
    lean = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof whole;
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
