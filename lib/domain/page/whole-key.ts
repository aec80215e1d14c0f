/** The part of an address after its host that patterns are run on, and never more. */
const MOST = 2000;

const isFigure = (sign: string) => /\d/.test(sign);
const isLetter = (sign: string) => /\p{L}/u.test(sign);

/**
 * Whether the first of these patterns that finds something in an address takes a whole piece of it: the number
 * `41`, and not its first figure, which is many records'. `patterns` are known to end soon (`whyWild`).
 */
export function takesWholePiece(url: string, patterns: readonly string[]): boolean {
  const { pathname, search, hash } = new URL(url);
  const text = (pathname + search + hash).slice(0, MOST);
  for (const pattern of patterns) {
    const place = new RegExp(pattern, 'd').exec(text)?.indices?.[1];
    if (!place || place[0] === place[1]) continue;
    const [before = '', first = ''] = [text[place[0] - 1], text[place[0]]];
    const [last = '', after = ''] = [text[place[1] - 1], text[place[1]]];
    const cutsIn = (isFigure(before) && isFigure(first)) || (isLetter(before) && isLetter(first));
    const cutsOff = (isFigure(last) || isLetter(last)) && (isFigure(after) || isLetter(after));
    return !cutsIn && !cutsOff;
  }
  return true;
}
