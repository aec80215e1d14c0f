import { existsSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { importsOf, root, textOf } from '../../source-files';

/**
 * What is loaded before anything can be drawn: what a file imports outright, and not what it fetches when it
 * is wanted.
 */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  const outright = textOf(file).replaceAll(/\bimport\(/g, 'later(');
  for (const { name, type } of importsOf(file, outright)) {
    if (type || seen.has(name)) continue;
    seen.add(name);
    const source = ['.ts', '.tsx'].map((end) => name + end).find((one) => existsSync(path.join(root, one)));
    if (source) loadedWith(source, seen);
  }
  return seen;
}

it('the panel draws before parser, database, templates, calendar and the engine are loaded', () => {
  const loaded = [...loadedWith('entrypoints/sidepanel/main.tsx')];
  expect(loaded).toContain('components/now/now-tab');
  const heavy =
    /^(zod|dexie|liquidjs|chrono-node|libphonenumber-js|react-day-picker|@date-fns|date-fns|@base-ui\/react\/(popover|dialog|menu|select)|@tanstack\/react-virtual|lib\/(playbooks|store))/;
  expect(loaded.filter((name) => heavy.test(name))).toEqual([]);
});
