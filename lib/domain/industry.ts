/**
 * Lines of business by the codes that registers and CRMs write: NAICS sectors, then the letter of NACE and
 * ISIC, then what they are called.
 */
const SECTORS = `
11 | A | agriculture, farming, forestry, fishing
21 | B | mining, oil and gas, quarrying
22 | D | utilities, energy, electricity
23 | F | construction, building
31 32 33 | C | manufacturing, industrials
42 | G | wholesale, wholesale trade
44 45 | G | retail, retail trade
48 49 | H | transportation, logistics, warehousing, transport
51 | J | information, software, computer software, saas, it, information technology, media, telecommunications
52 | K | finance, financial services, insurance, banking
53 | L | real estate, property
54 | M | professional services, consulting, legal, scientific and technical services
56 | N | administrative services, staffing, support services
61 | P | education
62 | Q | health care, healthcare, health, hospital, social assistance
71 | R | arts, entertainment, recreation
72 | I | accommodation, hospitality, restaurants, food services, hotels
81 | S | other services
92 | O | public administration, government, public sector
`
  .trim()
  .split('\n')
  .map((line) => {
    const [naics, nace, names] = line.split('|').map((part) => part.trim()) as [string, string, string];
    return { naics: naics.split(' '), nace, names: names.split(', ') };
  });

const plain = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Whether a lead's industry is the one named, each by a name or a code: `COMPUTER_SOFTWARE`, `Computer
 * Software`, NAICS `5112` and NACE `J62` are all in `software`; `Oil & Gas` is `oil and gas`.
 */
export function sameIndustry(value: string, wanted: string): boolean {
  if (plain(wanted).trim() === '') return false;
  if (plain(value).includes(plain(wanted))) return true;
  // Two names are the same only by their words: a sector is wide.
  const coded = sectorsOf(value);
  const named = sectorsOf(wanted);
  if (coded.length > 0)
    return SECTORS.some((one, n) => coded.includes(n) && (named.includes(n) || isNamed(one, wanted)));
  return named.length > 0 && SECTORS.some((one, n) => named.includes(n) && isNamed(one, value));
}

const isNamed = ({ names }: (typeof SECTORS)[number], text: string) =>
  names.some((name) => plain(text).includes(plain(name)));

/** The last division of each section of NACE and ISIC. */
const DIVISIONS = 'A3 B9 C33 D35 E39 F43 G47 H53 I56 J63 K66 L68 M75 N82 O84 P85 Q88 R93 S96 U99'
  .split(' ')
  .map((one) => ({ letter: one[0]!, last: Number(one.slice(1)) }));
const letterOf = (division: number) => DIVISIONS.find(({ last }) => division <= last)?.letter ?? '';

/** The sectors that a code stands for; none for a name. */
function sectorsOf(text: string): number[] {
  const code =
    /^(?:(naics|nace|isic)(?: ?rev\.? ?\d)?[\s:]*)?([A-U]?)[\s.]?(\d{0,6})(?:\.\d+|\s?[-–]\s?\d\d)?$/i.exec(
      text.trim(),
    );
  if (!code || (code[2] === '' && code[3]!.length < 2)) return [];
  const european = /^(?:nace|isic)$/i.test(code[1] ?? '');
  const letter = code[2]!.toUpperCase() || (european ? letterOf(Number(code[3]!.slice(0, 2))) : '');
  return SECTORS.flatMap(({ naics, nace }, n) =>
    letter !== '' ? (nace === letter ? [n] : []) : naics.includes(code[3]!.slice(0, 2)) ? [n] : [],
  );
}
