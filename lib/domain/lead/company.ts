import { cleanText } from '../clean-text';
import { isFreeDomain } from '../page/own-side';
import { emailKey } from '../email';

/** Legal forms as the last words of a firm's name, without points, in lower case. */
const FORMS = [
  'inc|incorporated|llc|l l c|ltd|limited|unlimited|plc|public limited company|corp|corporation|co|company|cos|llp|lllp|lp|pllc|pc|ulc|dac|clg|cic|teo|teoranta|ltée|limitée|private limited|pte|pty|pvt|proprietary|cc|npc',
  'gmbh|mbh|ggmbh|gesmbh|ges m b h|ag|kg|kgaa|ohg|gbr|ek|e k|ev|e v|ug|ug haftungsbeschränkt|haftungsbeschränkt|partg|mbb|partg mbb|eg|se|sce|stiftung',
  'sa|sas|sasu|sarl|eurl|snc|sca|scop|gie|sci|scs|scm|selarl',
  'sl|slu|sau|sll|slne|sc|sa de cv|sapi de cv|s de rl|s de rl de cv|sab de cv|sab|de cv|saic|sac|saa|eirl|ltda|limitada|sociedad anónima|sociedad limitada|spa|ca',
  'rl|sa rl|s de rl|srl|srls|s r l|s p a|sapa|scarl|scrl|società a responsabilità limitata|società per azioni',
  'lda|unipessoal lda|unipessoal|eireli|me|epp|sa r l|s a',
  'bv|nv|vof|bvba|sprl|cvba|asbl|vzw|besloten vennootschap',
  'ab|hb|kb|as|asa|ans|aps|is|ks|ivs|amba|oy|oyj|ky|ay|osk',
  'sp z oo|sp z o o|spz oo|spółka z oo|sp k|sp j|sro|s r o|spol s ro|spol s r o|vos|ks|doo|d o o|dd|d d|kft|zrt|nyrt|bt|rt|ood|eood|ead|ad|oü|ou|sia|uab|aş|a ş|anonim şirketi|ltd şti|şti|ae|εε|επε|ικε|αε|ооо|оао|зао|пао|ао|тоо|тов|ип',
  'kk|k k|gk|g k|yk|sdn bhd|bhd|sdn|tbk|pt|jsc|pjsc|ojsc|cjsc|psc|wll|fze|fzco|fz llc|fzc|dmcc|spc|株式会社|有限会社|合同会社|合名会社|合資会社|有限公司|股份有限公司|주식회사|유한회사',
].join('|');
const unaccented = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC');
const LAST = new RegExp(
  `(?<=\\S)(?: (?:and|und|et|y|e|og|och|en) )?(?:\\s|^)(?:${unaccented(FORMS)
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
  'u',
);
/** Forms that stand in front. */
const FIRST =
  /^(?:the|pt|firma|ab|oy|fa|ооо|оао|зао|пао|ао|тоо|ип|株式会社|有限会社|合同会社|주식회사) ?(?=\S)/u;
const EASTERN =
  /株式会社|有限会社|合同会社|股份有限公司|有限公司|주식회사|유한회사|[㈱㈲㈜]|[(（][株有][)）]/gu;

/** What people write where they have no company. */
const NO_FIRM =
  /^(?:na|none|null|unknown|tbd|selfemployed|freelancer?|selbständig|selbstandig|freiberuflich|privat|private|independant|autonomo)$/;

/**
 * A company's name without case, accents, spaces, legal form and punctuation, so that colleagues are found;
 * null when nothing is left. Proves nothing about a person.
 */
export function companyKey(name: string): string | null {
  const words = unaccented(cleanText(name, 200).normalize('NFKC').replace(EASTERN, ' ').toLowerCase())
    .replace(/^\s*a\/s\s+/u, '')
    // "S.L.", "Ges.m.b.H.", "A/S", "K. K.": the points and strokes of a short form.
    .replace(/(?<![\p{L}\p{N}])\p{L}{1,3}(?:[./]\p{L}{1,3})+(?![\p{L}\p{N}])\.?/gu, (short) =>
      short.replace(/[./]/g, ''),
    )
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}/gu, (short) => `${short.replace(/[.\s]/g, '')} `)
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  let key = words;
  for (let again = true; again;) {
    const shorter = key
      .replace(LAST, '')
      .replace(/ (?:and|und|et)$/u, '')
      .trim();
    again = shorter !== key && shorter !== '';
    if (again) key = shorter;
  }
  const bare = key.replace(FIRST, '').replace(/ (?:und|et|y) /gu, ' and ');
  const squeezed = bare.replaceAll(' ', '');
  return squeezed === '' || NO_FIRM.test(squeezed) ? null : squeezed;
}

/** The domain of an address that is a company's own, and not a mail provider's; null for any other. */
export function companyDomain(email: string): string | null {
  const domain = emailKey(email)?.split('@')[1];
  return domain && !isFreeDomain(domain) ? domain : null;
}

/**
 * Whether two names, addresses or domains are one company's: the same but for legal form and the spelling of
 * letters such as ü; or the name is that of the domain; or one domain is a part of the other. "Acme Group" is not
 * "Acme": a group has many companies.
 */
export function isSameCompany(one: string, other: string): boolean {
  const [a, b] = [domainIn(one), domainIn(other)];
  if (a && b) return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
  const [left, right] = [a ? [keyOfDomain(a)] : keysOf(one), b ? [keyOfDomain(b)] : keysOf(other)];
  return left.some((key) => right.includes(key));
}

/** Letters that are also written as two, where an accent has no key or no place. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/ä|æ/gu, 'ae'],
  [/ö|œ/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/ß/gu, 'ss'],
];
const OTHER_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd' };

/** "Müller" is "muller" and "mueller"; "Mueller" is only itself. */
function keysOf(name: string): string[] {
  const told = name
    .replace(/[™®©℠]/gu, ' ')
    .normalize('NFC')
    .toLowerCase();
  const bare = told.replace(/[ßøæœłđ]/gu, (letter) => OTHER_LETTERS[letter]!);
  const nordic = told.replaceAll('å', 'aa').replaceAll('ø', 'oe');
  const spelt = SPELT.reduce((text, [letter, two]) => text.replace(letter, two), nordic);
  return [...new Set([told, bare, spelt])].flatMap((text) => companyKey(text) ?? []);
}

function domainIn(text: string): string | null {
  const domain =
    /^\s*(?:(?:https?:\/\/)?(?:www\.)?|[^\s@]*@)((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:\/\S*)?\s*$/u.exec(
      text.toLowerCase(),
    )?.[1];
  return domain &&
    (/@|^www\.|:\/\//.test(text) || !/\s/.test(text.trim())) &&
    !isFreeDomain(domain) &&
    !SHORT_FORM.test(domain)
    ? domain
    : null;
}

/** "S.L.", "Inc.": no domain. */
const SHORT_FORM = /^(?:\p{L}\.)+\p{L}{1,3}$/u;

/**
 * What a company would be called by its domain: `acmefoods` for `acme-foods.co.uk`. Compares with a key of a
 * company.
 */
export function keyOfDomain(domain: string): string {
  const labels = domain.split('.');
  const isSecond = labels.length > 2 && /^(?:com?|org|net|ac|gov)$/.test(labels.at(-2)!);
  return (labels.at(isSecond ? -3 : -2) ?? domain).replaceAll('-', '');
}
