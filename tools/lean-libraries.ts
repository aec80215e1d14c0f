import type { Plugin } from 'vite';

/** Modules of libraries by the end of their path, and what stands in their place. */
const lean: [end: string, instead: (code: string) => string][] = [
  // zod's description of schemas as JSON Schema, a fifth of the library: its names stay, without anything
  // behind them, so that whoever calls one finds out at once.
  ['/zod/v4/core/to-json-schema.js', emptied],
  ['/zod/v4/core/json-schema-processors.js', emptied],
  // What writes code from a schema: the policy refuses to run it.
  ['/zod/v4/core/doc.js', () => 'export class Doc {}'],
  // zod's own sentences: what was wrong is said by `lib/i18n`.
  ['/zod/v4/locales/en.js', () => 'export default () => ({});'],
  // The same error without what browsers of ten years ago need for it.
  [
    '/libphonenumber-js/es6/ParseError.js',
    () => `export default class ParseError extends Error { name = 'ParseError'; }`,
  ],
  // Ways to fetch a template or a table by its address: both are given texts only, and one of them runs
  // inside of pages.
  ['/liquidjs/dist/liquid.browser.mjs', withoutRequests],
  ['/papaparse/papaparse.min.js', withoutRequests],
];

function withoutRequests(code: string): string {
  return code.replaceAll(/new XMLHttpRequest(?:\(\))?/g, 'undefined');
}

function emptied(code: string): string {
  const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  return names.map((name) => `export const ${name} = undefined;`).join('\n');
}

/** Leaves out of libraries what nobody here asks for and the worker would read at every start. */
export const leanLibraries: Plugin = {
  name: 'lean-libraries',
  transform: {
    filter: { id: /\/(?:zod|libphonenumber-js|liquidjs|papaparse)\/.*\.m?js$/ },
    handler: (code, id) => lean.find(([end]) => id.endsWith(end))?.[1](code),
  },
};
