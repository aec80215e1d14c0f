import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

import type { BrowserContext, Route } from 'playwright-core';

import { mailbox, robin, robinElsewhere } from './mailbox';

const here = import.meta.dirname;
const headers = {
  'content-security-policy':
    "script-src 'self'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'",
};
const document = (folder: string, bar: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Gmail</title><link rel="stylesheet" href="${folder}demo/page/gmail.css"></head>
<body>${bar}<script type="module" src="${folder}demo/page/main.ts"></script></body>
</html>`;

/**
 * The demo site at Gmail's own address, with `bar` above everything. Nothing else of Gmail's is answered, and nothing goes out to the
 * network.
 */
export async function serveGmail(
  context: BrowserContext,
  { now = Date.now(), bar = '' } = {},
): Promise<void> {
  await context.route('https://mail.google.com/**', (route) => answer(route, now, bar));
}

async function answer(route: Route, now: number, bar: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const [, account, rest] = /^\/mail\/u\/([01])\/(.*)$/.exec(pathname) ?? [];
  if (rest === undefined) return route.fulfill({ status: 404, body: '' });
  const folder = `/mail/u/${account}/`;
  if (rest === '') return route.fulfill({ contentType: 'text/html', headers, body: document(folder, bar) });
  if (rest === 'demo/mailbox.json')
    return route.fulfill({ json: mailbox(now, account === '0' ? robin : robinElsewhere) });
  if (!/^demo\/(page\/)?[\w-]+\.(ts|css)$/.test(rest)) return route.fulfill({ status: 404, body: '' });
  const text = readFileSync(path.join(here, rest.replace(/^demo\//, '')), 'utf8');
  return rest.endsWith('.css')
    ? route.fulfill({ contentType: 'text/css', body: text })
    : route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(text) });
}
