/** Letters that no mark can be taken from. */
const WITHOUT_MARK: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', đ: 'd' };

/**
 * A column's name for comparing: small letters without accents, words apart. `HasOptedOutOfEmail`, `Person -
 * E-Mail*` and `E-mail 1 - Value` are `has opted out of email`, `person e mail` and `e mail 1 value`.
 */
export function normalHeader(header: string): string {
  return header
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßłøæđ]/g, (letter) => WITHOUT_MARK[letter]!)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
    .replace(/\b(linked in|hub spot|whats app)\b/g, (brand) => brand.replace(' ', ''));
}
