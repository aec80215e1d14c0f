/** The languages in which a country's name is known. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja', 'da', 'sv', 'nb', 'fi', 'pl', 'ar'] as const;

/** Names and codes that people write and the lists of names do not hold. In lower case. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uk: 'GB',
    'u.k.': 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    'great britain': 'GB',
    britain: 'GB',
    gbr: 'GB',
    usa: 'US',
    'u.s.': 'US',
    'u.s.a.': 'US',
    america: 'US',
    'united states of america': 'US',
    'vereinigte staaten von amerika': 'US',
    'estados unidos de américa': 'US',
    'états-unis d’amérique': 'US',
    "états-unis d'amérique": 'US',
    eeuu: 'US',
    'ee.uu.': 'US',
    'ee. uu.': 'US',
    'stati uniti d’america': 'US',
    holland: 'NL',
    'the netherlands': 'NL',
    nld: 'NL',
    deu: 'DE',
    ger: 'DE',
    germany: 'DE',
    fra: 'FR',
    esp: 'ES',
    ita: 'IT',
    che: 'CH',
    sui: 'CH',
    aut: 'AT',
    bel: 'BE',
    prt: 'PT',
    irl: 'IE',
    dnk: 'DK',
    swe: 'SE',
    nor: 'NO',
    fin: 'FI',
    pol: 'PL',
    jpn: 'JP',
    aus: 'AU',
    nzl: 'NZ',
    can: 'CA',
    bra: 'BR',
    mex: 'MX',
    ind: 'IN',
    chn: 'CN',
    kor: 'KR',
    sgp: 'SG',
    are: 'AE',
    sau: 'SA',
    isr: 'IL',
    egy: 'EG',
    zaf: 'ZA',
    tur: 'TR',
    uae: 'AE',
    'u.a.e.': 'AE',
    emirates: 'AE',
    ksa: 'SA',
    'kingdom of saudi arabia': 'SA',
    'south korea': 'KR',
    'republic of korea': 'KR',
    korea: 'KR',
    russia: 'RU',
    'russian federation': 'RU',
    czechia: 'CZ',
    'czech republic': 'CZ',
    tschechien: 'CZ',
    'ivory coast': 'CI',
    turkey: 'TR',
    türkei: 'TR',
    vietnam: 'VN',
    'viet nam': 'VN',
    'hong kong': 'HK',
    hongkong: 'HK',
    taiwan: 'TW',
    macau: 'MO',
    'republic of ireland': 'IE',
    eire: 'IE',
    'south africa': 'ZA',
    brasil: 'BR',
    schweiz: 'CH',
    suisse: 'CH',
    svizzera: 'CH',
    'p.r. china': 'CN',
    'pr china': 'CN',
    prc: 'CN',
    "people's republic of china": 'CN',
    'peoples republic of china': 'CN',
    macedonia: 'MK',
    burma: 'MM',
    palestine: 'PS',
    swaziland: 'SZ',
    'cape verde': 'CV',
    moldova: 'MD',
    bosnia: 'BA',
    'trinidad and tobago': 'TT',
    magyarország: 'HU',
    ελλάδα: 'GR',
    україна: 'UA',
    россия: 'RU',
    中国: 'CN',
    台湾: 'TW',
    대한민국: 'KR',
    israel: 'IL',
    ישראל: 'IL',
    香港: 'HK',
  }),
);

const found = new Map<string, string | null>();
const named = new Map<string, Map<string, string>>();

/**
 * The ISO code of a country (`GB`), by its code (`GB`, `gb`, `GB-SCT`) or its name in one of fourteen languages, alone or as the
 * last part of a place ("Riyadh, Saudi Arabia"). Null for what names none.
 */
export function countryCode(text: string): string | null {
  const wanted = plain(text);
  const known = found.get(wanted);
  if (known !== undefined) return known;
  const code = wanted.length > 120 ? null : lookUp(wanted);
  if (found.size > 2000) found.clear();
  found.set(wanted, code);
  return code;
}

/** Whether two words name one country, whichever way each is written. */
export function isSameCountry(one: string, other: string): boolean {
  const code = countryCode(one);
  return code !== null && code === countryCode(other);
}

function lookUp(wanted: string): string | null {
  const code = /^([a-z]{2})(?:-[a-z0-9]{1,3})?$/.exec(wanted)?.[1]?.toUpperCase();
  const alias = ALIASES.get(wanted);
  if (alias) return alias;
  if (code) return namesIn('en').has(`code ${code}`) ? code : null;
  for (const locale of LOCALES) {
    const match = namesIn(locale).get(wanted);
    if (match) return match;
  }
  const last = wanted
    .split(/\s*[,;|()/]\s*/)
    .filter(Boolean)
    .at(-1);
  if (!last || last === wanted) return null;
  // The last two letters of an American address are a state.
  return last.length > 2 ? lookUp(last) : /^(?:uk|us)$/.test(last) ? lookUp(last) : null;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ');
}

/** Every country's name in one language, made when first asked for. */
function namesIn(locale: string): Map<string, string> {
  const known = named.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      const name =
        /^(?:ZZ|X[AB]|EU|EZ|UN|QO|A[N]|UK|Z[RW]?)$/.test(code) && code !== 'ZW'
          ? undefined
          : display.of(code);
      if (!name || /^(?:SU|YU|CS|DD|TP|BU|FX|NT|ZR)$/.test(code)) continue;
      names.set(`code ${code}`, code);
      names.set(plain(name), code);
      // "Myanmar (Burma)", "Hong Kong SAR China", "Türkiye": the short forms that people write.
      names.set(plain(name.replace(/\s*\(.*\)|\s+SAR.*$/i, '').replace(/&/g, 'and')), code);
    }
  named.set(locale, names);
  return names;
}
