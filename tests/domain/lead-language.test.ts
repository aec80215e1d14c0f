import { describe, expect, it } from 'vitest';

import { languageCode, languageOf } from '@/lib/domain/lead-language';

import { leadWith } from './script-sample';

describe('the language of a lead', () => {
  it.each([['de', 'de'], ['DE_at', 'de-AT'], ['pt-br', 'pt-BR'], ['German', 'de'], [' français ', 'fr'], ['Klingon', null], ['', null], ['und', null]])('%s is %s', (text, code) => {
    expect(languageCode(text)).toBe(code);
  });

  it('is what the rep set, before what their messages look like', () => {
    expect(languageOf(leadWith({ language: 'German' }), 'fr')).toBe('de');
    expect(languageOf(leadWith({}), 'fr')).toBe('fr');
    expect(languageOf(leadWith({}), null)).toBeNull();
  });
});
