import { countryCode } from '../../../domain/country';
import { emailKey } from '../../../domain/email';
import { profileKey } from '../../../domain/lead/keys';
import { behindName } from '../../../domain/name/behind-name';
import { isFamilyFirst } from '../../../domain/name/family-first';
import { phoneKey } from '../../../domain/lead/phone';

/** What stands in a column, as shares (0 to 1) of its `filled` cells. */
export type Contents = {
  filled: number;
  emails: number;
  phones: number;
  profiles: number;
  sites: number;
  names: number;
  lastFirst: number;
  companies: number;
  countries: number;
  greetings: number;
};

const GREETING =
  /^(mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|don|dona|sig|sig\.ra|signor|signora|dhr|mevr|pan|pani|fru|fröken|mgr|inż|ing|mag|lic|dipl\.?-? ?\p{L}+|prof\. ?dr|dr\. ?\p{L}+\.?|de heer|mevrouw|様|さん|先生)\.?$/iu;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*( \p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;
const COMPANY =
  /\b(inc|llc|ltd|limited|plc|corp|gmbh|ag|kg|sarl|sas|sa|srl|spa|bv|nv|ab|as|aps|a\/s|oy|oyj|sro|kft|llp|pty|co|group|holding|sp\. z o\.o|s\.a|株式会社|有限会社)\b\.?|株式会社|有限会社/i;
const DEGREE = /, (jr|sr|ph\.?d|m\.?d|mba|cpa|esq|ii|iii|iv)\.?$/i;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;

/** Counts what the cells of one column are. */
export class ColumnContents {
  private readonly counts: Contents = {
    filled: 0,
    emails: 0,
    phones: 0,
    profiles: 0,
    sites: 0,
    names: 0,
    lastFirst: 0,
    companies: 0,
    countries: 0,
    greetings: 0,
  };

  add(cell: string): void {
    const text = cell.slice(0, 300).trim().replace(/^'/, '');
    if (text === '') return;
    const { counts } = this;
    counts.filled += 1;
    if (GREETING.test(text)) counts.greetings += 1;
    if (text.includes('@')) {
      if (text.split(/[\s,;<>]+/).some((part) => emailKey(part) !== null)) counts.emails += 1;
    } else if (/linkedin\.com\/(in|pub|sales)\//i.test(text)) {
      if (profileKey(text) !== null) counts.profiles += 1;
    } else if (/^(https?:\/\/|www\.)\S+$/i.test(text)) counts.sites += 1;
    else if (looksLikePhone(text)) counts.phones += 1;
    else {
      const behind = behindName(text);
      if (behind || (NAME.test(text.replace(DEGREE, '')) && !COMPANY.test(text))) counts.names += 1;
      if (isFamilyFirst(text)) counts.lastFirst += 1;
      if (!behind && COMPANY.test(text)) counts.companies += 1;
      // A short word, as in a column of yes and no, may be anything.
      if (text.length > 3 && countryCode(text) !== null) counts.countries += 1;
    }
  }

  shares(): Contents {
    const { filled, ...rest } = this.counts;
    const share = (count: number) => (filled === 0 ? 0 : count / filled);
    return {
      filled,
      emails: share(rest.emails),
      phones: share(rest.phones),
      profiles: share(rest.profiles),
      sites: share(rest.sites),
      names: share(rest.names),
      lastFirst: share(rest.lastFirst),
      companies: share(rest.companies),
      countries: share(rest.countries),
      greetings: share(rest.greetings),
    };
  }
}

/** A plain number may be anything; a telephone has a plus, brackets, or groups of figures. */
function looksLikePhone(text: string): boolean {
  if (!/^(\+|00|\()?[\d\s()./-]{7,24}$/.test(text) || DATE.test(text)) return false;
  const figures = text.replace(/\D/g, '').length;
  return (
    figures >= 7 &&
    figures <= 15 &&
    (text.startsWith('+') ? phoneKey(text) !== null : /^0|[\s()/-]/.test(text))
  );
}
