import { expect, it } from 'vitest';

import { crmFields } from '@/lib/domain/lead/crm-fields';
import type { Sighting } from '@/lib/domain/page/sighting';

import { at } from '../sample';

const NOW = at('2026-03-03 10:00');
const record = (over: Partial<Sighting>) => ({
  kind: 'record' as const,
  recipe: 'hubspot-contact',
  url: 'https://app.hubspot.com/contacts/1/record/0-1/2',
  facts: { owner: 'Ana  Sol', stage: null, lastActivity: '2 days ago' },
  ...over,
});

it('says what is shown, in the CRM’s words, with the product as its source', () => {
  expect(crmFields(record({}), NOW)).toEqual({
    crmOwner: { value: 'Ana Sol', origin: { from: 'page', name: 'hubspot-contact', at: NOW } },
    crmLastActivity: { value: '2 days ago', origin: { from: 'page', name: 'hubspot-contact', at: NOW } },
  });
});

it.each(['any-page', 'taught-1'])('names the host where no recipe of ours is for it (%s)', (recipe) => {
  expect(
    crmFields(record({ recipe, url: 'https://crm.heron.example:8443/p/7' }), NOW).crmOwner?.origin.name,
  ).toBe('crm.heron.example');
});

it('has nothing to say of a page that is no record, or shows nothing of the kind', () => {
  expect(crmFields(record({ kind: 'profile' }), NOW)).toEqual({});
  const { facts: _, ...bare } = record({});
  expect(crmFields(bare, NOW)).toEqual({});
});
