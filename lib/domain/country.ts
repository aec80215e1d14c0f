/** The languages in which a country's name is known. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja', 'da', 'sv', 'nb', 'fi', 'pl', 'ar'] as const;

/** What people write and no list of names holds, in lower case. */
const ALIASES = new Map(
  `
  AE: are, uae, u.a.e., emirates
  AT: aut
  AU: aus
  BA: bosnia
  BE: bel
  BR: bra, brasil
  CA: can
  CH: che, sui, schweiz, suisse, svizzera
  CI: ivory coast
  CN: chn, p.r. china, pr china, prc, people's republic of china, peoples republic of china, 中国
  CV: cape verde
  CZ: czechia, czech republic, tschechien
  DE: deu, ger, germany
  DK: dnk
  EG: egy
  ES: esp
  FI: fin
  FR: fra
  GB: uk, u.k., england, scotland, wales, northern ireland, great britain, britain, gbr
  GR: ελλάδα
  HK: hong kong, hongkong, hong kong sar, 香港
  HU: magyarország
  IE: irl, republic of ireland, eire, éire
  IL: isr, israel, ישראל
  IN: ind
  IT: ita
  JP: jpn
  KR: kor, south korea, republic of korea, korea, 대한민국
  MD: moldova
  MK: macedonia
  MM: burma
  MO: macau
  MX: mex
  NL: holland, the netherlands, nld
  NO: nor
  NZ: nzl
  PL: pol
  PS: palestine
  PT: prt
  RU: russia, russian federation, россия
  SA: sau, ksa, kingdom of saudi arabia
  SE: swe
  SG: sgp
  SZ: swaziland
  TR: tur, turkey, türkei
  TT: trinidad and tobago
  TW: taiwan, 台湾
  UA: україна
  US: usa, u.s., u.s.a., america, united states of america, vereinigte staaten von amerika, estados unidos de américa, états-unis d’amérique, états-unis d'amérique, eeuu, ee.uu., ee. uu., stati uniti d’america
  VN: vietnam, viet nam
  ZA: zaf, south africa
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code, names] = line.trim().split(': ') as [string, string];
      return names.split(', ').map((name) => [name, code] as const);
    }),
);

/** Of the United States, Canada and Australia, as they end an address there. */
const STATES = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc ab bc mb nb nl ns on pe qc sk sa nt'.split(
    ' ',
  ),
);

const found = new Map<string, string | null>();
const named = new Map<string, Map<string, string>>();
let codes: readonly string[] | undefined;

/**
 * The ISO code of a country (`GB`), by its code (`GB`, `gb`, `GB-SCT`) or its name in one of fourteen
 * languages, alone or as the last part of a place ("Riyadh, Saudi Arabia"). Null for what names none.
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

/** Makes the names ready, one language at a time: all at once they hold a page up for longer than a frame. */
export function* namesReady(): Generator<void> {
  for (const locale of LOCALES) {
    namesIn(locale);
    yield;
  }
}

/** Every country by its code, in the order of their English names: to choose one from. */
export function allCountries(): { code: string; name: string }[] {
  const codes = new Set(namesIn('en').values());
  const all = [...codes].map((code) => ({ code, name: english().of(code) ?? code }));
  return all.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

function lookUp(wanted: string): string | null {
  const code = /^([a-z]{2})(?:-[a-z0-9]{1,3})?$/.exec(wanted)?.[1]?.toUpperCase();
  const alias = ALIASES.get(wanted);
  if (alias) return alias;
  if (code) return nameOf(code, english()) ? code : null;
  for (const locale of LOCALES) {
    const match = namesIn(locale).get(wanted);
    if (match) return match;
  }
  const last = wanted.split(/\s*[,;|()/]\s*/).findLast(Boolean);
  if (!last || last === wanted) return null;
  // The last two letters of an American address are a state.
  return STATES.has(last) ? null : lookUp(last);
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ');
}

const inLocale = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
let inEnglish: Intl.DisplayNames | undefined;
const english = () => (inEnglish ??= inLocale('en'));

/** What a country is called there; undefined for a code that stands for none, or for one no more. */
function nameOf(code: string, display: Intl.DisplayNames): string | undefined {
  const isNone = /^(?:ZZ|X[AB]|EU|EZ|UN|QO|A[N]|UK|ZR|SU|YU|CS|DD|TP|BU|FX|NT)$/.test(code);
  return isNone ? undefined : display.of(code);
}

/** Of all pairs of letters those that a country has. */
function everyCode(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return (codes ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => nameOf(code, english())));
}

/** Every country's name in one language, made when first asked for: it takes a while. */
function namesIn(locale: string): Map<string, string> {
  const known = named.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  const display = inLocale(locale);
  for (const code of everyCode()) {
    const name = display.of(code);
    if (!name) continue;
    names.set(plain(name), code);
    // "Myanmar (Burma)", "Hong Kong SAR China", "Türkiye": the short forms that people write.
    names.set(plain(name.replace(/\s*\(.*\)|\s+SAR.*$/i, '').replace(/&/g, 'and')), code);
  }
  named.set(locale, names);
  return names;
}
