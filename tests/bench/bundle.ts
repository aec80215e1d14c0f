import path from 'node:path';

import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A module of ours as one script that leaves its exports on `bench`: to be run in a page through the
 * debugger.
 */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'chrome123',
      lib: {
        entry: path.join(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'bench',
        fileName: 'bench',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code.replace(/^(?:var|const) bench\s*=/m, 'globalThis.bench=');
}
