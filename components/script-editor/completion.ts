/**
 * The beginning of a value's name that stands before the caret in open braces, and where it begins; null
 * where none is being typed.
 */
export function nameAt(text: string, caret: number): { from: number; typed: string } | null {
  const found = /\{\{-?\s*([a-z_.]*)$/i.exec(text.slice(Math.max(0, caret - 60), caret));
  return found ? { from: caret - found[1]!.length, typed: found[1]!.toLowerCase() } : null;
}

const MOST = 8;

/**
 * Names that go on from what is typed, then those that contain it; by `company` one also finds
 * `lead.company`.
 */
export function namesFor(typed: string, known: Iterable<string>): string[] {
  const all = [...known].toSorted();
  const rank = (name: string) =>
    name.startsWith(typed)
      ? 0
      : name.split('.').some((part) => part.startsWith(typed))
        ? 1
        : name.includes(typed)
          ? 2
          : 3;
  const fitting = all.filter((name) => rank(name) < 3).toSorted((a, b) => rank(a) - rank(b));
  return fitting.length === 1 && fitting[0] === typed ? [] : fitting.slice(0, MOST);
}

/** The text with the name in place of what was typed, closed, and where the caret goes: behind the braces. */
export function withName(
  text: string,
  caret: number,
  from: number,
  name: string,
): { text: string; caret: number } {
  const before = text.slice(0, from).replace(/\{\{(-?)\s*$/, '{{$1 ');
  const rest = text.slice(caret).replace(/^[a-z_.]*/i, '');
  const closed = /^\s*(?:\||-?\}\})/.test(rest);
  const middle = closed ? `${name}${/^\s/.test(rest) ? '' : ' '}` : `${name} }}`;
  const end = closed ? rest.indexOf('}}') + 2 : 0;
  return { text: before + middle + rest, caret: before.length + middle.length + end };
}
