import { cleanText } from '../clean-text';
import { emailKey } from '../email';
import { companyDomain, companyKey, keyOfDomain } from '../lead/company';
import { personName } from '../name/person-name';
import { isRegion } from '../region';
import type { Person } from '../page/sighting';
import { CLOSING, GREETING } from '../letter';
import { COMPANY, EMAIL, LABEL, NOISE, PROFILE, TITLE } from './card-words';
import { phonesIn } from './phones';

const WEB = /\b(?:https?:\/\/|www\.)\S+/gi;

type Said = Pick<Person, 'name' | 'email' | 'company' | 'title'>;

/** A signature or a line, read by what its pieces look like. */
export function readLines(text: string): Said {
  const address = EMAIL.exec(text)?.[0].replace(/[.,]+$/, '') ?? null;
  const email = address === null ? null : emailKey(address);
  const lines = linesOf(text);
  const closing = lines.findLastIndex((line) => CLOSING.test(line) || closedBy(line) !== null);
  const own = closing < 0 ? lines : lines.slice(closing);
  const pieces = own.flatMap((line) => piecesOf(closedBy(line) ?? line, address));
  const name = nameIn(pieces, closing >= 0);
  const rest = pieces.filter((piece) => piece !== name?.piece);
  const role = rest.find((piece) => TITLE.test(piece) && !isFirm(piece)) ?? name?.role ?? null;
  const [title, at] = splitRole(role);
  const company =
    rest.find((piece) => piece !== role && isFirm(piece)) ??
    at ??
    rest.find((piece) => piece !== role && isOfDomain(piece, email)) ??
    besideTitle(rest, role);
  return {
    name: name?.name ?? null,
    email,
    company: withoutStreet(company?.trim()) || null,
    title: title?.trim() || null,
  };
}

/** "Alpina AG, 8001 Zürich": what follows a firm's form and has figures is where it is. */
const withoutStreet = (company: string | undefined) => {
  const [firm, ...rest] = company?.split(/,\s+/) ?? [];
  return firm && COMPANY.test(firm) && rest.some((part) => /\d/.test(part)) ? firm : company;
};

function linesOf(text: string): string[] {
  return (
    text
      .split(/[\r\n\t]+|\s+[|•·]\s+|\s*\|\s*/u)
      .map((line) => cleanText(line, 300).replace(/^[>*•–—-]+\s*|\s*\*+$/g, ''))
      // "Dear Tom, Jane Poole <jane@…>": who is greeted is another.
      .map((line) =>
        line.replace(
          /^(?:hi|hello|hey|dear|hallo|bonjour|hola|buongiorno|ciao|olá) [^,!@]*[,!]\s*(?=.*@)/i,
          '',
        ),
      )
      .filter(
        (line) =>
          line !== '' &&
          !NOISE.test(line) &&
          !(GREETING.test(line) && /[,!]$|^.{0,30}$/.test(line) && !EMAIL.test(line)),
      )
  );
}

/** "Best regards, Grace Moor", "LG Jonas" on one line: what follows the closing. */
function closedBy(line: string): string | null {
  const short = /^(?:lg|vg|bg|mfg|mvg|br|kr|rgds|mvh) (\p{Lu}\p{Ll}.*)$/iu.exec(line);
  if (short) return short[1]!;
  const [closing, ...rest] = line.split(/\s*[,–—]\s*|\s+-\s+/);
  return rest.length > 0 && rest[0] !== '' && CLOSING.test(closing!) ? rest.join(', ') : null;
}

/**
 * What is left of a line once the address, numbers, links and labels are taken out; a line with an address is
 * a list of pieces.
 */
function piecesOf(line: string, address: string | null): string[] {
  if (CLOSING.test(line)) return [];
  const numbers = phonesIn(line);
  const left = numbers.reduce(
    (text, number) => text.replace(number, ' '),
    line
      .replaceAll(WEB, ' ')
      .replace(PROFILE, ' ')
      .replace(address ?? '', address ? ' , ' : ''),
  );
  const parts =
    address && line.includes(address) && !/["“]/.test(line) && !/<[^>]*>/.test(line)
      ? left.split(/\s*[,;]\s*/)
      : [left];
  return parts
    .map((part) =>
      part
        .replace(/["“”<>]/g, ' ')
        .replace(/\(\s*\)/g, ' ')
        .replace(/^\s*(?:i\. ?[AV]\.|ppa\.?|p\.p\.|gez\.|Ihre?|Euere?|Deine?|Votre|Uw)\s+(?=\p{Lu})/u, '')
        .replace(LABEL, (label, at: number, whole: string) =>
          !isInitialOf(label, whole.slice(at + label.length)) &&
          (/[:.|]/.test(label) || part.trim() === label.trim())
            ? ''
            : label,
        )
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:–—/-]+|[\s,;:–—/-]+$/g, ''),
    )
    .filter(
      (part) =>
        /\p{L}/u.test(part) &&
        !/^(?:mobile|phone|tel|fax|cell|mob|direct|office|e-?mail|web|ext|x)\.?\s*\d*$/i.test(part),
    );
}

/** "C. Lefèvre" begins with a name's letter; "C. +33 …" with a label. */
const isInitialOf = (label: string, rest: string) =>
  /^\p{Lu}\.\s*$/u.test(label) && /^\p{Lu}\p{Ll}/u.test(rest);

type Named = { name: string; piece: string; role: string | null };

/**
 * The first piece that is somebody's name; after a closing one given name will do where no fuller name
 * follows.
 */
function nameIn(pieces: readonly string[], closed: boolean): Named | null {
  for (const piece of pieces) {
    const [first = '', ...rest] = piece.split(/\s+[–—-]\s+|,\s+(?=\p{L})/u);
    const whole = isTitled(piece) ? null : personName(piece);
    if (whole && whole.split(' ').length > 1) return { name: whole, piece, role: null };
    const name = rest.length > 0 && !isTitled(first) ? personName(first) : null;
    if (name && name.split(' ').length > 1 && isTitled(rest.join(', ')))
      return { name, piece, role: rest.join(', ') };
  }
  const [first] = pieces;
  const alone = closed && first && !isTitled(first) ? personName(first) : null;
  if (alone && first) return { name: alone, piece: first, role: null };
  const eastern = pieces.find(
    (piece) => /^[\p{Script=Han}\p{Script=Hangul}]{2,6}$/u.test(piece) && !isTitled(piece),
  );
  return eastern ? { name: eastern, piece: eastern, role: null } : null;
}

const isTitled = (piece: string) => TITLE.test(piece) || COMPANY.test(piece);

function isFirm(piece: string): boolean {
  return (
    COMPANY.test(piece) &&
    !TITLE.test(piece.replace(new RegExp(COMPANY, 'giu'), ' ')) &&
    !/^(?:registered|amtsgericht|sitz|vat|©|copyright)/i.test(piece)
  );
}

/** "Head of Sales at Moor Mills", "Purchasing Lead, Nordhavn Foods", "CEO | Moor": the title, and where. */
function splitRole(role: string | null): [title: string | null, at: string | null] {
  if (role === null) return [null, null];
  const [title, ...rest] = role.split(
    /\s+(?:at|@|bei|chez|en|presso|bij|na|no)\s+(?=\p{Lu})|\s+[–—-]\s+|,\s+/u,
  );
  const at = rest.at(-1) ?? null;
  if (at === null) return [role, null];
  // "Director, Sales and Marketing": more of the title.
  if ((TITLE.test(at) && !COMPANY.test(at)) || isRegion(at)) return [role, null];
  return [
    rest.length > 1
      ? role.slice(0, role.lastIndexOf(at)).replace(/[\s,–—@-]+(?:at|bei|chez)?\s*$/u, '')
      : title!,
    at,
  ];
}

function isOfDomain(piece: string, email: string | null): boolean {
  const domain = email && companyDomain(email);
  const key = companyKey(piece);
  return Boolean(
    domain &&
    key &&
    (keyOfDomain(domain) === key ||
      (key.length > 3 && keyOfDomain(domain).startsWith(key)) ||
      (keyOfDomain(domain).length > 3 && key.startsWith(keyOfDomain(domain)) && readsLikeFirm(piece))),
  );
}

/** The line below a title, where it reads like a firm's: a few words with capitals, no street, no town. */
function besideTitle(pieces: readonly string[], role: string | null): string | null {
  const next = role === null ? undefined : pieces[pieces.indexOf(role) + 1];
  return next !== undefined && readsLikeFirm(next) ? next : null;
}

function readsLikeFirm(piece: string): boolean {
  return (
    /^\p{Lu}[\p{L}&.'’ -]*$/u.test(piece) &&
    piece.split(' ').length <= 4 &&
    !/(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|straße|strasse|str|weg|platz|rue|calle|via|straat|rua|floor|suite|department|abteilung|team|[A-Z]{2}|\d+)\.?$/iu.test(
      piece,
    )
  );
}
