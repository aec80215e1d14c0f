import { FIELDS } from './card-words';

export type Labelled = Partial<Record<keyof typeof FIELDS, string>>;

const MARKS = /\s*[:：=]\s*|\t+/u;

/**
 * What a form or a list says of somebody under labels: `Name: Grace Moor`, several on a line with `/`, `|` or
 * `;` between, or the value on the line below. Empty where fewer than two labels are known.
 */
export function parseLabelled(text: string): Labelled {
  const found: Labelled = {};
  let count = 0;
  const lines = text.split(/[\r\n]+/).flatMap((line) => split(line));
  for (const [at, line] of lines.entries()) {
    const [label = '', ...rest] = line.split(MARKS);
    const key = keyOf(label);
    if (!key) continue;
    const here = line.slice(label.length).replace(MARKS, '').trim();
    const next = lines[at + 1];
    const value =
      rest.length > 0 && here !== ''
        ? here
        : next !== undefined && !keyOf(next.split(MARKS)[0]!)
          ? next.trim()
          : '';
    if (value === '') continue;
    count += 1;
    found[key] ??= value;
  }
  return count >= 2 ? found : {};
}

/** A line with several labels is as many lines. */
function split(line: string): string[] {
  const pieces = line.split(/\s+[/|•·]\s+|\s*;\s+|\s*\|\s*|,\s+(?=[\p{L} -]{2,24}\s*[:：])/u);
  return pieces.filter((piece) => keyOf(piece.split(MARKS)[0]!)).length > 1 ? pieces : [line];
}

function keyOf(label: string): keyof typeof FIELDS | undefined {
  const plain = label
    .trim()
    .replace(/^[*•\-–]\s*|\s*\*$|[*_]/gu, '')
    .trim();
  if (plain.length > 40) return undefined;
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).find((key) => FIELDS[key].test(plain));
}
