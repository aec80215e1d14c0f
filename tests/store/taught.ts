import { Recipe } from '@/lib/recipes/schema';

/** A recipe as it is taught: a name and an address at an invented CRM. */
export const taught = (more: Partial<Recipe> = {}): Recipe =>
  Recipe.parse({
    id: 'taught-crm-1',
    version: 1,
    checked: '2026-03-01',
    kind: 'record',
    site: 'crm.example',
    hosts: ['crm.example'],
    path: String.raw`^/cards/\d+/?(?:[?#].*)?$`,
    ready: 'h1 || [data-field=mail]',
    key: [{ url: String.raw`^/cards/(\d+)` }],
    person: {
      name: [{ css: 'h1' }],
      email: [{ css: '[data-field=mail]' }, { label: ['Zarf'] }],
      recordId: [{ url: String.raw`^/cards/(\d+)` }],
    },
    examples: { yes: ['https://crm.example/'], no: [] },
    ...more,
  });
