import { expect, it } from 'vitest';

import { fieldOfBlank } from '@/lib/domain/blank-field';
import { snake } from '@/lib/domain/scope/names';

it.each([
  ['lead.company', 'company'],
  ['lead.first_name', 'firstName'],
  ['lead.company_size', 'companySize'],
  ['lead.score_band', null],
  ['lead.email', null],
  ['ask.pain', null],
  ['case_study.client', null],
  ['lead.', null],
])('the blank %s is the field %s', (blank, field) => expect(fieldOfBlank(blank)).toBe(field));

it('is the way back from the name a field has in scripts', () => {
  for (const field of ['company', 'pageViewed', 'recentActivity', 'companySize', 'budget2026'])
    expect(fieldOfBlank(`lead.${snake(field)}`)).toBe(field);
});
