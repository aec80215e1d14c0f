import { because, type Reason } from '../reason';

/** Where a text is at fault: 1-based line, and what is wrong there. */
export type TextFault = { line: number; why: Reason };

const MOST_CHARACTERS = 1_000_000;
const MOST_DEPTH = 20;

/**
 * JSON text as a value, or its first fault. Looked through before it is parsed: `JSON.parse` would keep the
 * last of two equal keys without a word, and ten thousand brackets are only there to hurt.
 */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fault: TextFault } {
  if (text.length > MOST_CHARACTERS)
    return { ok: false, fault: { line: 1, why: because('playbook-too-large', { count: MOST_CHARACTERS }) } };
  const fault = faultIn(text);
  if (fault) return { ok: false, fault };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      ok: false,
      fault: {
        line: lineAt(text, Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length)),
        why: because('playbook-not-json'),
      },
    };
  }
}

/**
 * Too deep, or a key twice in one object. Says nothing about other faults of syntax: the parser finds those.
 */
function faultIn(text: string): TextFault | null {
  const open: (Set<string> | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '{' || found === '[') open.push(found === '{' ? new Set() : null);
    else if (found === '}' || found === ']') open.pop();
    else if (open.at(-1) && /^\s*:/.test(text.slice(token.lastIndex, token.lastIndex + 100))) {
      const key = unquoted(found);
      if (open.at(-1)!.has(key))
        return {
          line: lineAt(text, match.index),
          why: because('playbook-key-twice', { key: key.slice(0, 60) }),
        };
      open.at(-1)!.add(key);
    }
    if (open.length > MOST_DEPTH)
      return { line: lineAt(text, match.index), why: because('playbook-too-deep', { count: MOST_DEPTH }) };
  }
  return null;
}

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
