import type { Plugin } from 'vite';

/**
 * Leaves out of zod what describes schemas as JSON Schema: nobody here asks for that, it is a fifth of the library, and the worker
 * reads it at every start. Its names stay, without anything behind them, so that whoever calls one is told at once.
 */
export const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  transform: {
    filter: { id: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
    handler: (code) =>
      [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = undefined;`)
        .join('\n'),
  },
};
