const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
};
const LETTER = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/i;
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};
const MOST = 0x10ffff;

/** Text as it was meant, where a page's own writing came with it: `Caf&#233; &amp; Bar` is `Café & Bar`. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, ten, sixteen, name?: string) => {
      if (name === undefined) {
        const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
        return code > 31 && code <= MOST && !(code >= 0xd800 && code < 0xe000)
          ? String.fromCodePoint(code)
          : whole;
      }
      const [, letter = '', mark = ''] = LETTER.exec(name) ?? [];
      return NAMED[name] ?? (letter ? `${letter}${MARKS[mark.toLowerCase()]}`.normalize('NFC') : whole);
    },
  );
}
