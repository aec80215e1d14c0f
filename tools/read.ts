import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { builtExtension } from '../tests/e2e/built-extension';
import { READ_HELP, readArgs } from './read-args';
import { extensionFor } from './read-extension';
import { readLine } from './read-line';
import { readPages } from './read-pages';

const args = readArgs(process.argv.slice(2));
if ('help' in args) process.stdout.write(READ_HELP);
else if ('error' in args) {
  process.stderr.write(`${args.error}\n\n${READ_HELP}`);
  process.exitCode = 2;
} else {
  build();
  const urls = args.pages.map(({ url }) => url);
  for await (const sighting of readPages(extensionFor(builtExtension, urls, args.any), args.pages))
    process.stdout.write(`${readLine(sighting)}\n`);
}

function build(): void {
  if (existsSync(path.join(builtExtension, 'manifest.json'))) return;
  const { status } = spawnSync('wxt', ['build'], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd] as never,
  });
  if (status !== 0) throw new Error('The extension does not build.');
}
