import type { Sighting } from '@/lib/domain/page/sighting';

export type Shown = {
  n: number;
  name?: string;
  email?: string;
  key?: string;
  profile?: string;
  record?: string;
  notes?: string[];
};

/** What the taught page `/cards/<n>` of an invented CRM shows. */
export function seen({ n, name, email, key, profile, record, notes = [] }: Shown): Sighting {
  return {
    v: 1,
    recipe: 'taught-crm-1',
    recipeVersion: 1,
    kind: 'record',
    url: `https://crm.example/cards/${n}`,
    key: `taught-crm-1:crm.example:${key ?? n}`,
    account: null,
    ownAddresses: [],
    lead: {
      name: name ?? null,
      email: email ?? null,
      phone: null,
      company: null,
      title: null,
      profileUrl: profile ?? null,
      recordId: record ?? key ?? `${n}`,
    },
    candidates: [],
    thread: null,
    composers: [],
    rows: [],
    confidence: {},
    notes,
  };
}
