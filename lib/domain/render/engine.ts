import {
  type Context,
  type Emitter,
  Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';

/** Text longer than this is refused before it is read, and again as a result. In characters. */
export const LONGEST = { script: 10_000, result: 20_000 } as const;
const MOST_SNIPPETS = 50;

// All of Liquid that a script may use. Nothing here repeats, keeps state, reads a file or a clock.
const TAGS = new Set(['if', 'unless', 'case', 'comment', '#']);
const FILTERS = new Set([
  'default',
  'upcase',
  'downcase',
  'capitalize',
  'strip',
  'truncate',
  'truncatewords',
  'append',
  'prepend',
  'remove',
  'slice',
]);

/**
 * `{% render "name" %}`: a snippet of the user's own, read when the script is. One that contains itself is
 * refused.
 */
export abstract class SnippetTag extends Tag {
  abstract readonly source: string;
  abstract readonly templates: Template[];
}

/**
 * Liquid as scripts speak it: branches, defaults and snippets; strict limits; no access to anything but the
 * values given.
 */
export function engine(snippets: Readonly<Record<string, string>>): Liquid {
  const liquid = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    dynamicPartials: false,
    templates: {},
    parseLimit: LONGEST.script,
    renderLimit: 500,
    memoryLimit: 100_000,
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.has(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) if (!FILTERS.has(name)) delete liquid.filters[name];
  liquid.registerTag('render', snippetTag(snippets));
  return liquid;
}

function snippetTag(snippets: Readonly<Record<string, string>>) {
  const open: string[] = [];
  let used = 0;
  return class extends SnippetTag {
    readonly source: string;
    readonly templates: Template[];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const name = /^\s*(["'])([\w -]+)\1\s*$/.exec(token.args)?.[2];
      if (name === undefined || !Object.hasOwn(snippets, name))
        throw new Error(`snippet not found: ${name ?? token.args.trim()}`);
      if (open.includes(name)) throw new Error(`snippet inside itself: ${name}`);
      if ((used += 1) > MOST_SNIPPETS) throw new Error('too many snippets');
      this.source = snippets[name]!;
      open.push(name);
      try {
        this.templates = liquid.parse(this.source);
      } catch (error) {
        // Said anew without its place: what counts for the rep is the line that uses the snippet.
        throw new Error(
          error instanceof Error ? error.message.replace(/, line:\d+, col:\d+/g, '') : 'unreadable',
          { cause: error },
        );
      } finally {
        open.pop();
      }
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
    }
  };
}
