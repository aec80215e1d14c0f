import type { Plugin } from 'vite';

/** Modules of libraries by a part of their path, and what stands in their place. */
const lean: [path: string, instead: (code: string) => string][] = [
  // zod's description of schemas as JSON Schema, a fifth of the library: its names stay, without anything
  // behind them, so that whoever calls one finds out at once.
  ['/zod/v4/core/to-json-schema.js', emptied],
  ['/zod/v4/core/json-schema-processors.js', emptied],
  // What writes code from a schema: the policy refuses to run it.
  ['/zod/v4/core/doc.js', () => 'export class Doc {}'],
  // What remembers values that hold themselves: everything that is read was a line of text once.
  ['/zod/v4/core/memoizer.js', emptiedOfMemory],
  ['/zod/v4/classic/schemas.js', withoutFormats],
  // zod's own sentences: what was wrong is said by `lib/i18n`.
  ['/zod/v4/locales/en.js', () => 'export default () => ({});'],
  // Looking for words in whatever case, and generators in the place of promises: nobody here asks for either.
  ['/dexie/dist/modern/dexie.mjs', withoutCasing],
  // The same error without what browsers of ten years ago need for it.
  [
    '/libphonenumber-js/es6/ParseError.js',
    () => `export default class ParseError extends Error { name = 'ParseError'; }`,
  ],
  ['/libphonenumber-js/es6/', withoutStandIns],
  // Ways to fetch a template or a table by its address: both are given texts only, and one of them runs
  // inside of pages.
  ['/liquidjs/dist/liquid.browser.mjs', withoutPlaces],
  ['/papaparse/papaparse.min.js', withoutRequests],
];

/**
 * Every text brings along two dozen formats (a JWT, an IPv6): those that are asked for are, as `z.uuid`, by themselves.
 * And everything brings along how it would be described as JSON Schema.
 */
function withoutFormats(code: string): string {
  const formats = /(_ZodString\.init\(inst, def\);\r?\n\}), \{\r?\n {4}email\([^]*?\r?\n\}\);/;
  const described = /^ +inst\._zod\.processJSONSchema = \(ctx, json, params\) => processors\..*;\r?\n/gm;
  if (!formats.test(code) || !code.match(described)) throw new Error('zod is written in another way');
  return code.replace(formats, '$1, {});').replaceAll(described, '');
}

/** Where a template lies it would work out by changing the page for a moment. */
function withoutPlaces(code: string): string {
  const places = /^function domResolve\(root, path\) \{\r?\n(?: .*\r?\n)+\}/m;
  if (!places.test(code)) throw new Error('liquidjs works out places in another way');
  return withoutRequests(code).replace(places, 'function domResolve() { throw new Error("no place"); }');
}

function withoutRequests(code: string): string {
  return code.replaceAll(/new XMLHttpRequest(?:\(\))?/g, 'undefined');
}

/** Whoever asked for one of these would find out at once: there is no such method. */
function withoutCasing(code: string): string {
  const parts = [
    /^function (?:simpleCompare|simpleCompareReverse|upperFactory|lowerFactory|nextCasing|addIgnoreCaseAlgorithm)\(.*\) \{\r?\n(?: .*\r?\n)+\}/gm,
    /^ {4}\w+IgnoreCase\(.*\) \{\r?\n(?: {8}.*\r?\n)+ {4}\}/gm,
    // Of what is changed in place by adding to it, the name stays: it is asked for.
    /(?<=^class PropModification \{\r?\n)(?: .*\r?\n)+(?=\})/gm,
    /^ {4}(?:async|spawn): function \(.*\) \{\r?\n(?: {8}.*\r?\n)+ {4}\},/gm,
  ];
  if (!parts.every((part) => code.match(part))) throw new Error('dexie is written in another way');
  return parts.reduce((left, part) => left.replaceAll(part, ''), code);
}

/** Stands for what each file brings along of the language, a third of the library: `target` has all of it. */
function withoutStandIns(code: string): string {
  return code
    .replaceAll(/^function (?:ownKeys|_(?:defineProperty|toPrimitive)\b).*$/gm, '')
    .replace(/^function _typeof\(.*$/m, 'const _typeof = (value) => typeof value;')
    .replace(/^function _objectSpread\(.*$/m, 'const _objectSpread = Object.assign;')
    .replace(/^function _toPropertyKey\(.*$/m, 'const _toPropertyKey = (key) => key;')
    .replace(/^function _slicedToArray\(.*$/m, 'const _slicedToArray = (list) => list;')
    .replace(
      /^function _createForOfIteratorHelperLoose\(.*$/m,
      'const _createForOfIteratorHelperLoose = (list) => { const all = list[Symbol.iterator](); return () => all.next(); };',
    );
}

/** zod asks for it with every object, and does without where it is given none. */
function emptiedOfMemory(code: string): string {
  const none = 'export const memoizer = undefined;';
  const empty = emptied(code);
  if (!empty.includes(none)) throw new Error('zod remembers in another way');
  return empty.replace(none, 'export const memoizer = () => undefined;');
}

function emptied(code: string): string {
  const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const byName = names.map((name) => `export const ${name} = undefined;`);
  return [...byName, ...(/^export default /m.test(code) ? ['export default undefined;'] : [])].join('\n');
}

/** Leaves out of libraries what nobody here asks for and the worker would read at every start. */
export const leanLibraries: Plugin = {
  name: 'lean-libraries',
  transform: {
    filter: { id: /\/(?:dexie|zod|libphonenumber-js|liquidjs|papaparse)\/.*\.m?js$/ },
    handler: (code, id) => lean.find(([path]) => id.includes(path))?.[1](code),
  },
};
