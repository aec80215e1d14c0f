import { cleanText } from '../clean-text';
import { emailKey } from './keys';
import type { Person } from '../page/sighting';

const EMAIL = /[^\s<>(),;:"'|[\]]+@[^\s<>(),;:"'|[\]]+\.[^\s<>(),;:"'|[\]]+/u;
const PHONE = /(?:\+|00)?\(?\d[\d\s()./-]{5,20}\d/;
const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub|sales\/(?:lead|people))\/[^\s<>"']+/i;
const WEB = /\b(?:https?:\/\/|www\.)\S+/gi;
const LABEL =
  /^(?:e-?mail|mail|phone|tel(?:ephone)?|mobile|mob|cell|fax|direct|office|web|www|linkedin|[emtpfd])\b\s*[:.]?\s*/i;
const COMPANY =
  /\b(?:inc|llc|ltd|limited|plc|corp(?:oration)?|gmbh|ag|s\.?a\.?|srl|s\.p\.a|b\.?v\.?|ab|as|oy|kk|group|company|foods|labs|studio|partners|consulting|solutions|technologies|software|systems|agency|university)\b\.?/i;
const TITLE =
  /\b(?:ceo|cto|cfo|coo|cmo|chief|head|director|manager|lead(?:er)?|vp|vice president|president|founder|owner|partner|engineer|developer|designer|analyst|consultant|assistant|officer|buyer|purchasing|sales|marketing|operations|account executive|specialist|coordinator|associate)\b/i;
const CLOSING =
  /^(?:best|best regards|kind regards|regards|thanks|thank you|cheers|sincerely|yours|warmly|mit freundlichen grüßen|viele grüße|cordialement)[,!.]?$/i;
const GENERIC = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton|protonmail|aol|me)\./;

const MOST_CHARACTERS = 5000;

/**
 * Somebody in pasted text: a signature, a line of a list, `Ada Holm <ada@x.com>`. Reads what is plainly there (name, address, phone,
 * company, title, profile) and leaves the rest null. Null when there is neither a name nor a way to reach them.
 */
export function readPasted(text: string): Person | null {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .split(/[\r\n]+|\s[|•·]\s/)
    .map((line) => cleanText(line, 300))
    .filter((line) => line !== '' && !CLOSING.test(line));
  const all = lines.join('\n');
  const address = EMAIL.exec(all)?.[0].replace(/[.,]+$/, '') ?? null;
  const email = address === null ? null : emailKey(address);
  const profileUrl = PROFILE.exec(all)?.[0].replace(/[.,)]+$/, '') ?? null;
  const phone = phoneIn(all.replaceAll(WEB, ' ').replace(address ?? '', ' '));
  const said = lines.flatMap((line) => wordsOf(line, address, phone));
  const name = said.find(isName) ?? nameFrom(email);
  const rest = said.filter((line) => line !== name);
  const named = rest.find((line) => COMPANY.test(line) && !TITLE.test(line.replace(COMPANY, '')));
  const role = rest.find((line) => line !== named && TITLE.test(line)) ?? null;
  const [title, at] = role?.split(/\s+(?:at|@|bei|chez)\s+|,\s+(?=[^,]*$)/) ?? [null];
  const found: Person = {
    name: name ?? null,
    email,
    phone,
    company: named ?? at?.trim() ?? companyFrom(email),
    title: title?.trim() || null,
    profileUrl: profileUrl === null ? null : profileUrl.replace(/^(?!https?:)/i, 'https://'),
    recordId: null,
  };
  return found.name || found.email || found.phone || found.profileUrl ? found : null;
}

/** What is left of a line once the address, the number, links and labels are taken out. */
function wordsOf(line: string, address: string | null, phone: string | null): string[] {
  const left = line
    .replaceAll(WEB, ' ')
    .replace(PROFILE, ' ')
    .replace(address ?? '', ' ')
    .replace(phone ?? '', ' ');
  const plain = left
    .replace(/[<>()"]/g, ' ')
    .replace(LABEL, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  return plain === '' ? [] : [plain];
}

/** Two to five words, no digits, the first letters large (where the script has cases); no title and no firm. */
function isName(line: string): boolean {
  const words = line.split(' ');
  const shaped = /^[\p{L}\p{M}'’.\- ]+$/u.test(line) && words.length <= 5 && line.length <= 80;
  const cased = /^\p{Lu}/u.test(line) || /^\p{Lo}/u.test(line);
  return (
    shaped && cased && (words.length > 1 || /^\p{Lo}/u.test(line)) && !TITLE.test(line) && !COMPANY.test(line)
  );
}

/** `ada.holm@…` is Ada Holm; anything less plain is nobody's name. */
function nameFrom(email: string | null): string | undefined {
  const parts = /^(\p{L}{2,})[._-](\p{L}{2,})@/u.exec(email ?? '');
  return parts
    ? parts
        .slice(1)
        .map((part) => part[0]!.toUpperCase() + part.slice(1))
        .join(' ')
    : undefined;
}

/** `nordhavn.com` is Nordhavn; a mail provider is no company. */
function companyFrom(email: string | null): string | null {
  const domain = email?.split('@')[1];
  if (!domain || GENERIC.test(domain)) return null;
  const [word] = domain.split('.');
  return word && /^\p{L}/u.test(word) ? word[0]!.toUpperCase() + word.slice(1) : null;
}

function phoneIn(text: string): string | null {
  const found = PHONE.exec(text)?.[0].trim();
  const digits = found?.replace(/\D/g, '').length ?? 0;
  return found && digits >= 7 && digits <= 15 ? found : null;
}
