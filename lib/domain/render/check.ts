import { analyzeSync, type Template, Tokenizer, TokenKind } from 'liquidjs';

import { because, type Reason } from '../reason';

/**
 * Why a script cannot be used, and on which line (1 is the first). `message` is the plain detail, `why` the
 * sentence for the rep.
 */
export type ScriptError = { message: string; line: number; why: Reason };

/**
 * A library's complaint about `text` in our words, with the word or the line it is about. What it says of
 * itself stays in `message`.
 */
export function readError(error: unknown, text: string): ScriptError {
  const raw = error instanceof Error ? error.message : String(error);
  const line = Number(/, line:(\d+), col:\d+/.exec(raw)?.[1] ?? 1);
  const message = raw.replace(/, line:\d+, col:\d+/g, '');
  for (const [pattern, code] of RULES) {
    const found = pattern.exec(message);
    if (found) return { message, line, why: because(code, { what: found[1] ?? lineAt(text, line) }) };
  }
  return { message, line, why: because('script-bad-syntax', { what: lineAt(text, line) }) };
}

const lineAt = (text: string, line: number) => (text.split('\n')[line - 1] ?? '').trim().slice(0, 80);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/not closed/, 'script-not-closed'],
  [/^snippet not found: (.*)/, 'script-no-snippet'],
  [/^snippet inside itself: (.*)/, 'script-circular-snippet'],
  [/^too many snippets|limit exceeded|call stack/i, 'script-too-much'],
  [/^undefined filter: (.*)/, 'script-no-filter'],
  [/^tag "(end\w*|else|elsif|when)" not found/, 'script-not-opened'],
  [/^tag "?(.*?)"? not found/, 'script-no-tag'],
];

const problem = (code: string, line: number, what: string): ScriptError => ({
  message: `${code.replace(/^script-/, '').replaceAll('-', ' ')}: ${what}`,
  line,
  why: because(code, { what }),
});

/**
 * What the library would silently let pass: braces without a partner, two values side by side, an operator
 * with one side.
 */
export function strictErrors(text: string): ScriptError[] {
  return new Tokenizer(text).readTopLevelTokens().flatMap((token) => {
    const line = token.getPosition()[0]!;
    if (token.kind === TokenKind.HTML) {
      const stray = /\{\{|\}\}|\{%|%\}/.exec(token.getText());
      return stray
        ? [
            problem(
              'script-stray-braces',
              line + token.getText().slice(0, stray.index).split('\n').length - 1,
              stray[0],
            ),
          ]
        : [];
    }
    if (token.kind === TokenKind.Output)
      return isWhole(token.input.slice(...inside(token.getText(), token.begin)))
        ? []
        : [problem('script-bad-syntax', line, token.getText())];
    const args = /^\{%-?\s*(?:if|elsif|unless|case)\b([\s\S]*?)-?%\}$/.exec(token.getText())?.[1];
    return args === undefined || isWhole(args) ? [] : [problem('script-bad-syntax', line, token.getText())];
  });
}

function inside(text: string, begin: number): [number, number] {
  return [begin + (text.startsWith('{{-') ? 3 : 2), begin + text.length - (text.endsWith('-}}') ? 3 : 2)];
}

function isWhole(expression: string): boolean {
  const reader = new Tokenizer(expression);
  const { initial, filters } = reader.readFilteredValue();
  if (reader.remaining().trim() !== '' || (filters.length === 0 && /[,|]\s*$/.test(expression))) return false;
  let values = 0;
  for (const token of initial.postfix) {
    if (token.kind !== TokenKind.Operator) values += 1;
    else if (token.getText().trim() !== 'not') values -= 1;
    if (values < 1) return false;
  }
  return values === 1;
}

export type Used = { name: string; line: number };

/**
 * The values that templates ask for, as dotted names; a path through another value (`a[b]`) has no name and
 * reads as its text.
 */
export function namesIn(templates: Template[]): Used[] {
  return Object.values(analyzeSync(templates, { partials: false }).globals).flatMap((uses) =>
    uses.map((use) => ({
      name: use.segments.every((part) => typeof part === 'string') ? use.segments.join('.') : String(use),
      line: use.location.row,
    })),
  );
}

/** Names that no lead could ever fill. `isKnown` decides; the closest known name is offered. */
export function unknownNames(
  used: readonly Used[],
  known: ReadonlySet<string>,
  isKnown: (name: string) => boolean,
): ScriptError[] {
  return used
    .filter(({ name }) => !isKnown(name))
    .map(({ name, line }) => {
      const close = closest(name, known);
      return {
        message: `unknown name: ${name}`,
        line,
        why: close
          ? because('script-unknown-name-close', { what: name, close })
          : because('script-unknown-name', { what: name }),
      };
    });
}

function closest(name: string, known: ReadonlySet<string>): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const wanted = plain(name);
  let best: { name: string; away: number } | null = null;
  for (const one of known) {
    const away = Math.min(
      distance(wanted, plain(one)),
      distance(wanted, plain(one.slice(one.indexOf('.') + 1))) + 0.5,
    );
    if (away <= Math.max(1.5, wanted.length / 4) && (!best || away < best.away)) best = { name: one, away };
  }
  return best?.name ?? null;
}

/** Edits from one word to another (Levenshtein). */
function distance(from: string, to: string): number {
  if (from.length > 40 || to.length > 40) return 99;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
