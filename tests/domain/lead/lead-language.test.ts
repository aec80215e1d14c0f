import { describe, expect, it } from 'vitest';

import { languageCode, languageOf, languageSet } from '@/lib/domain/lead/lead-language';
import { instant } from '@/lib/domain/time/instant';

import { leadWith } from '../script-sample';

describe('the language of a lead', () => {
  it.each([
    ['de', 'de'],
    ['DE_at', 'de-AT'],
    ['pt-br', 'pt-BR'],
    ['German', 'de'],
    [' français ', 'fr'],
    ['Klingon', null],
    ['', null],
    ['und', null],
  ])('%s is %s', (text, code) => {
    expect(languageCode(text)).toBe(code);
  });

  it('is what the rep set, before what their messages look like', () => {
    expect(languageOf(leadWith({ language: 'German' }), 'fr')).toBe('de');
    expect(languageOf(leadWith({}), 'fr')).toBe('fr');
    expect(languageOf(leadWith({}), null)).toBeNull();
  });

  it('that was worked out at first gives way to what they write now', () => {
    const lead = {
      fields: { language: { value: 'fr', origin: { from: 'derived', at: instant(0) } } },
    } as const;
    expect(languageOf(lead, null)).toBe('fr');
    expect(languageOf(lead, 'en')).toBe('en');
    expect(languageSet(lead)).toBeNull();
    expect(languageSet(leadWith({ language: 'French' }))).toBe('fr');
  });
});
