import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

import type { BrowserContext } from 'playwright-core';

const document = (now: number) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Messaging | LinkedIn</title></head>
<body><header><img class="global-nav__me-photo" alt="Robin Rep"></header><main></main><script type="module" src="/demo/page.ts?now=${now}"></script></body>
</html>`;

/** A few conversations at LinkedIn's own address. Nothing else of LinkedIn's is answered, and nothing goes out to the network. */
export async function serveLinkedIn(context: BrowserContext, now = Date.now()): Promise<void> {
  await context.route('https://www.linkedin.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/messaging/')) return route.fulfill({ contentType: 'text/html', body: document(now) });
    const [, file] = /^\/demo\/(page|talks)\.ts$/.exec(pathname) ?? [];
    if (!file) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(readFileSync(path.join(import.meta.dirname, `${file}.ts`), 'utf8')) });
  });
}
