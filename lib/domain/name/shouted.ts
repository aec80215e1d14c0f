/**
 * Whether a name is written in capitals only, as forms and old systems do: to be looked at, since an
 * addressed letter shouts.
 */
export function isShouted(name: string): boolean {
  if (/\p{Ll}|\p{Lo}/u.test(name)) return false;
  const letters = name.match(/\p{L}/gu) ?? [];
  const words = name.split(/[\s.-]+/).filter((word) => /^\p{Lu}{2,}$/u.test(word));
  return letters.length >= 4 && (words.length >= 2 || words.some((word) => word.length >= 3));
}

/** How it would be written without shouting: `ADA O'BRIEN-HOLM` as `Ada O'Brien-Holm`. */
export function calmly(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
