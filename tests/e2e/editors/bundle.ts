import path from 'node:path';

import { build } from 'vite';

/** The editors as one script for a page, under the name `editors`. */
export async function bundleEditors(): Promise<string> {
  const made = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
    build: {
      write: false,
      target: 'chrome123',
      lib: {
        entry: path.join(import.meta.dirname, 'mount.tsx'),
        formats: ['iife'],
        name: 'editors',
        fileName: 'editors',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
