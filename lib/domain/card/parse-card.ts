import { cleanText } from '../clean-text';
import { companyDomain } from '../lead/company';
import { emailKey } from '../email';
import { phoneKey } from '../lead/phone';
import { ownWords } from '../mail/own-words';
import { personName } from '../name/person-name';
import type { Person } from '../page/sighting';
import { EMAIL, PROFILE } from './card-words';
import { type Labelled, parseLabelled } from './labelled';
import { phonesIn } from './phones';
import { readLines } from './read-lines';
import { parseVcard } from './vcard';

const MOST_CHARACTERS = 5000;

/**
 * Somebody in pasted text: a vCard, a form with labels, a signature with the letter above it, a line of a
 * list, `Ada Holm <ada@x.com>`. Reads what is plainly there (name, address, phone, company, title, profile)
 * and leaves the rest null; of several numbers the first that can be dialled, from `country` (a code or a
 * name) where it has no +. Null when there is neither a name nor a way to reach them.
 */
export function parseCard(text: string, country?: string): Person | null {
  const all = ownPart(text.slice(0, MOST_CHARACTERS));
  const card = parseVcard(all);
  const labelled = parseLabelled(all);
  const said = readLines(all);
  const labelledName = nameOfForm(labelled);
  const phones = [...(card?.phones ?? []), ...(labelled.phone ? [labelled.phone] : []), ...phonesIn(all)];
  const hasForm = card !== null || Object.keys(labelled).length > 0;
  const phone = phones.find((one) => phoneKey(one, country) !== null) ?? phones[0];
  const email =
    emailKey(card?.email ?? '') ?? emailKey(EMAIL.exec(labelled.email ?? '')?.[0] ?? '') ?? said.email;
  const found: Person = {
    name: shown(
      (card?.name && (personName(card.name) ?? card.name)) ??
        (labelledName && (personName(labelledName) ?? labelledName)) ??
        (hasForm ? nameFrom(email) : (said.name ?? nameBeside(all, said.email) ?? nameFrom(email))),
      200,
    ),
    email,
    // What a form calls its country is where its number is dialled.
    phone: shown((labelled.country && phone && phoneKey(phone, labelled.country)) || phone, 60),
    company: shown(
      card?.company ?? labelled.company ?? (hasForm ? null : said.company) ?? companyFrom(email),
      200,
    ),
    title: shown(card?.title ?? labelled.title ?? (hasForm ? null : said.title), 200),
    profileUrl: profileIn(card?.profileUrl ?? PROFILE.exec(all)?.[0] ?? null),
    recordId: null,
  };
  return found.name || found.email || found.phone || found.profileUrl ? found : null;
}

/**
 * Without the mail that is quoted below: its sender is somebody else. A quote alone is about whoever it
 * names.
 */
function ownPart(text: string): string {
  const own = ownWords(text);
  return own !== '' && (readLines(own).name || EMAIL.test(own)) ? own : text;
}

/** "Nom" may be the whole name, and beside "Prénom" is only the last one. */
function nameOfForm({ name, first, last }: Labelled): string | undefined {
  const parts = [first, name, last].filter((part) => part !== undefined);
  const whole = parts.filter((part, at) => !parts.some((other, i) => i !== at && other.includes(part)));
  return (whole.length > 0 ? whole : parts.slice(0, 1)).join(' ') || undefined;
}

/**
 * "From: Grace Moor <grace@…>", "… wrote Grace Moor <grace@…>": the name that an address stands behind. Of
 * several people before one address (`Jane Poole, Tom Reed <jane@…>`) it is the one whom the address names.
 */
function nameBeside(text: string, email: string | null): string | null {
  for (const found of text.matchAll(
    /(?:^|[:,;]|schrieb|a écrit|escribió|ha scritto|schreef)[ \t]*"?([^<>:,;"\n]{2,60}?)"?[ \t]*<([^<>\s]+)>/gimu,
  )) {
    const [, said, address] = found;
    if (emailKey(address!) !== email) continue;
    const name = personName(said!);
    const others = namesIn(
      text
        .slice(0, found.index)
        .split(/[\n:;>]/)
        .at(-1)!,
    );
    if (!name || others.length === 0) return name;
    const named = [...others, name].filter((one) => isNamedIn(address!, one));
    return named.length === 1 ? named[0]! : null;
  }
  return null;
}

const namesIn = (list: string) =>
  list.split(',').flatMap((part) => {
    const name = personName(part);
    return name?.includes(' ') ? [name] : [];
  });

/** Whether an address has one of the name's words before its @. */
function isNamedIn(address: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const local = plain(address.split('@')[0]!);
  return name.split(' ').some((word) => word.length > 2 && local.includes(plain(word)));
}

const shown = (text: string | null | undefined, most: number) => cleanText(text ?? '', most) || null;

function profileIn(text: string | null): string | null {
  return text === null ? null : text.replace(/[.,)]+$/, '').replace(/^(?!https?:)/i, 'https://');
}

/** `ada.holm@…` is Ada Holm; anything less plain is not taken for a name. */
function nameFrom(email: string | null): string | null {
  const parts = /^(\p{L}{2,})[._-](\p{L}{2,})@/u.exec(email ?? '');
  const name = parts
    ?.slice(1)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join(' ');
  return name ? personName(name) : null;
}

/** `nordhavn.com` is Nordhavn; a mail provider is no company. */
function companyFrom(email: string | null): string | null {
  const domain = email && companyDomain(email);
  const [word] = domain ? domain.split('.') : [];
  return word && /^\p{L}/u.test(word) ? word[0]!.toUpperCase() + word.slice(1) : null;
}
