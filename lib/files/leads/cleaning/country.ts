const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja'];
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  'russian federation': 'RU',
  'korea republic of': 'KR',
  'republic of korea': 'KR',
  korea: 'KR',
  'republic of ireland': 'IE',
  brd: 'DE',
  uae: 'AE',
  turkey: 'TR',
  'viet nam': 'VN',
  日本国: 'JP',
};

let names: Map<string, string> | null = null;

/** The ISO code of a country, from its code or its name in any of eight languages. Null for anything else. */
export function countryCode(text: string): string | null {
  const wanted = plain(text);
  if (wanted === '' || wanted.length > 60) return null;
  names ??= allNames();
  return names.get(wanted) ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** The platform knows every region by name, in every language. */
function allNames(): Map<string, string> {
  const found = new Map(Object.entries(OTHER_NAMES));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      // Codes that were given up, and groups of countries, are nobody's to dial.
      if (!name || RETIRED.has(code)) continue;
      if (language === 'en') found.set(code.toLowerCase(), code);
      found.set(plain(name), code);
    }
  }
  found.set('uk', 'GB');
  return found;
}

const RETIRED = new Set(
  'AN BU CS DD DY EU EZ FX HV NH NT QO QU RH SU TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);
