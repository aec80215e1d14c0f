import { cleanText } from '../../../domain/clean-text';

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;
const MOST = 200;

/** A name from its parts. Chinese, Japanese and Korean names have the family first and no space. */
export function joinedName(parts: { first: string; middle: string; last: string; suffix: string }): string {
  const { first, middle, last, suffix } = parts;
  if (EAST_ASIAN.test(first) && EAST_ASIAN.test(last)) return `${last}${first}`;
  const name = withoutEcho(first, last) ?? [first, middle, last].filter(Boolean).join(' ');
  if (suffix === '' || name === '') return name;
  return /^(jr|sr|ph|m)/i.test(suffix) && !/^(md|mba)$/i.test(suffix)
    ? `${name}, ${suffix}`
    : `${name} ${suffix}`;
}

/** Where one of the two is the whole name already: `Ada` and `Ada Holm`. */
function withoutEcho(first: string, last: string): string | null {
  const [one, two] = [first.toLowerCase(), last.toLowerCase()];
  if (one === '' || two === '') return null;
  return two.startsWith(`${one} `) ? last : one.endsWith(` ${two}`) ? first : null;
}

const ROUND = /^[\s"“”«»]+|[\s"“”«»]+$/g;
const WITHIN = /^["“”«»]+([^"“”«»]*)["“”«»]+$/;

/** Without quotation marks round the whole, or one that has no other; those of `Ada "Ace" Holm` stay. */
function unquoted(text: string): string {
  const marks = text.match(/["“”«»]/g)?.length ?? 0;
  return (marks % 2 === 1 ? text.replace(ROUND, '') : text.trim().replace(WITHIN, '$1')).trim();
}

/** A name without addresses, quotation marks and what a spreadsheet leaves round it. */
export function cleanName(text: string): string {
  return unquoted(unquoted(cleanText(text, MOST)).replace(/(?:\s*<[^<>]*@[^<>]*>)+$/, ''));
}

const SEVERAL =
  /\p{L}\.?\s+(?:&|\+|and|und|et|og|och|ja)\s+\p{L}|\p{L}\s+\/\s+\p{L}|^(?:the\s+)?\p{L}+\s+family$|^(?:family|familie|famille|famiglia|familia)\s+\p{L}/iu;

/** Whether a name is that of a couple or a household: `Anna & Ben Smith`. */
export function namesSeveral(name: string): boolean {
  return SEVERAL.test(name);
}
