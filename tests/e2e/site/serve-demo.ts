import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

import type { BrowserContext } from 'playwright-core';

type Demo = {
  origin: string;
  folder: string;
  title: string;
  body: string;
  /** Where it is kept open: when it began, so that what was said stays said. */ began?: number;
};

/**
 * A hand-written page of a site at the site's own address, its script from `folder`. Nothing else of the site
 * is answered, and nothing goes out to the network.
 */
export async function serveDemo(
  context: BrowserContext,
  { origin, folder, title, body, began }: Demo,
): Promise<void> {
  const document = `<!doctype html>\n<html lang="en"${began ? ` data-began="${began}"` : ''}>\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>${body}<script type="module" src="/demo/page.ts"></script></body>\n</html>`;
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [, file] = /^\/demo\/([\w-]+\.ts)$/.exec(pathname) ?? [];
    if (file)
      return route.fulfill({
        contentType: 'text/javascript',
        body: stripTypeScriptTypes(readFileSync(path.join(import.meta.dirname, folder, file), 'utf8')),
      });
    return route.fulfill({ contentType: 'text/html', body: document });
  });
}
