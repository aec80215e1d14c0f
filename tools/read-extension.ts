import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension that is allowed to read `urls` from the start, so that no browser dialog has
 * to be answered. With `any` its reader knows no recipe: the one for unknown pages stands in for it
 * everywhere.
 */
export function extensionFor(built: string, urls: readonly URL[], any: boolean): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'fifth-touch-read-'));
  cpSync(built, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  const origins = urls.map(({ protocol, hostname }) => `${protocol}//${hostname}/*`);
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      host_permissions: [...new Set([...manifest.host_permissions, ...origins])],
    }),
  );
  if (any)
    appendFileSync(
      path.join(copy, 'page-reader.js'),
      `\n;globalThis.fifthTouchReader.readFirst = () => null;\n${readFileSync(path.join(copy, 'any-page.js'), 'utf8')}`,
    );
  return copy;
}
