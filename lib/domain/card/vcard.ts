import type { Person } from '../page/sighting';

type Card = Pick<Person, 'name' | 'email' | 'company' | 'title' | 'profileUrl'> & { phones: string[] };

const LINE =
  /^(?:item\d+\.)?(FN|N|ORG|TITLE|ROLE|TEL|EMAIL|URL|X-SOCIALPROFILE|ADR|NOTE|VERSION|REV|BDAY|UID|PHOTO|BEGIN|END|NICKNAME|LABEL)((?:;[^:]*)?):(.*)$/i;

/**
 * A vCard or a part of one, as it is copied from an address book; null for any other text. A fax is no
 * telephone.
 */
export function parseVcard(text: string): Card | null {
  const found = unfolded(text).flatMap((line) => {
    const read = LINE.exec(line.trim());
    return read
      ? [
          {
            name: read[1]!.toUpperCase(),
            options: read[2]!.toUpperCase(),
            value: decoded(read[3]!, read[2]!),
          },
        ]
      : [];
  });
  const is = (name: string) => found.filter((line) => line.name === name && line.value !== '');
  if (found.length < 2) return null;
  if (!['FN', 'N', 'ORG', 'TEL', 'EMAIL'].some((name) => is(name).length > 0)) return null;
  const [family = '', given = '', middle = ''] = parts(is('N')[0]?.value ?? '');
  const [org = ''] = parts(is('ORG')[0]?.value ?? '');
  const emails = is('EMAIL');
  return {
    name: is('FN')[0]?.value || [given, middle, family].filter(Boolean).join(' ') || null,
    email: (emails.find(({ options }) => /PREF|WORK/.test(options)) ?? emails[0])?.value ?? null,
    company: org || null,
    title: is('TITLE')[0]?.value ?? is('ROLE')[0]?.value ?? null,
    phones: is('TEL')
      .filter(({ options }) => !/FAX|PAGER/.test(options))
      .toSorted((a, b) => Number(/PREF/.test(b.options)) - Number(/PREF/.test(a.options)))
      .map(({ value }) => value.replace(/^tel:/i, '')),
    profileUrl:
      [...is('URL'), ...is('X-SOCIALPROFILE')].find(({ value }) => /linkedin\.com\//i.test(value))?.value ??
      null,
  };
}

/** Long lines go on in the next, which then begins with a blank. */
function unfolded(text: string): string[] {
  return (
    text
      // All on one line, as some pages show it.
      .replace(
        /(?<=\S) +(?=(?:FN|N|ORG|TITLE|ROLE|TEL|EMAIL|URL|ADR|NOTE|VERSION|END)(?:;[^:\s]*)?:\S)/g,
        '\n',
      )
      .replace(/\r\n?/g, '\n')
      .replace(/=\n/g, '')
      .replace(/\n[ \t]/g, '')
      .split('\n')
  );
}

function decoded(value: string, options: string): string {
  const plain = /QUOTED-PRINTABLE/i.test(options) ? fromQuoted(value) : value;
  return plain
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;:\\])/g, '$1')
    .trim();
}

function fromQuoted(value: string): string {
  try {
    return decodeURIComponent(value.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/gi, '%$1'));
  } catch {
    return value;
  }
}

const parts = (value: string) => value.split(';').map((part) => part.trim());
