import type { Vocabulary } from '../../recipes/vocabulary';

type Entity = 'person' | 'company' | 'deal' | null;
export type Address = { entity: Entity; id: string | null };

const WORDS =
  /^(view|show|edit|detail|details|overview|record|records|r|id|tab|summary|activity|activities|timeline|read|form|update|open|info|profile|main|general|contact-info|index|app|crm|o|sales|objects?|models?|module|modules)$/i;
/** Say what is shown only where no word before has: `organization/profile/8`. */
const WEAK = /^(profiles?|members?|in)$/i;
const ID =
  /^([a-z]:\w{4,}|\d+|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{27,}|[a-z]{2,8}_[A-Za-z0-9]{6,}|(?=.*\d)[A-Za-z0-9]{12,}|[A-Z][A-Z-]*-\d{2,}(-\d+)*|(?=.*\d)[\w.~-]{6,}|-[\w-]{10,})$/;

/** What an address says of the record it shows: its kind by the nearest word before the id, and the id. */
export function readAddress(url: URL, { entities }: Pick<Vocabulary, 'entities'>): Address {
  const hash = url.hash.replace(/^#!?\/?/, '');
  const parts =
    `${url.pathname}/${hash.includes('=') && !hash.includes('/') ? '' : hash.split(';')[0]!.split('?')[0]}`
      .split('/')
      .filter(Boolean)
      .map(unescaped);
  const query = new URLSearchParams(
    `${url.search.slice(1)}&${hash.includes('=') ? hash.replace(/^[^?;&=]*[?;]/, '') : ''}`,
  );
  const kind = (text: string | null): Entity => {
    const low = (text ?? '').toLowerCase();
    const of = (name: keyof typeof entities) => entities[name].includes(low);
    return of('person') ? 'person' : of('company') ? 'company' : of('deal') ? 'deal' : null;
  };
  let entity: Entity =
    kind(query.get('model')) ??
    kind(query.get('module')) ??
    kind(query.get('type')) ??
    kind(query.get('entity'));
  const inQuery =
    ['id', 'record', 'recordId', 'record_id', 'contactId', 'leadId', 'contact_id', 'lead_id', 'cid', 'parid']
      .map((name) => query.get(name))
      .find((one) => one && ID.test(one)) ?? null;
  let id = inQuery;
  for (const [at, part] of parts.entries()) {
    const found = WEAK.test(part) && entity ? null : kind(part);
    if (found) {
      entity = found;
      const rest = parts.slice(at + 1).filter((one) => !WORDS.test(one) && !kind(one));
      id = rest.find((one) => ID.test(one)) ?? inQuery;
    }
  }
  if (!entity && !id) id = parts.filter((one) => !WORDS.test(one)).findLast((one) => ID.test(one)) ?? null;
  return { entity, id: id?.slice(0, 120) ?? null };
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
