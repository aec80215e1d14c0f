import { describe, expect, it } from 'vitest';

import { countryCode, isSameCountry } from '@/lib/domain/country';

describe('a country, by code or name', () => {
  it.each([
    ['GB', 'GB'],
    ['gb', 'GB'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['England', 'GB'],
    ['GB-SCT', 'GB'],
    ['Vereinigtes Königreich', 'GB'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Germania', 'DE'],
    ['Duitsland', 'DE'],
    ['Alemanha', 'DE'],
    ['ドイツ', 'DE'],
    ['DEU', 'DE'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['the United States', 'US'],
    ['U.S.A.', 'US'],
    ['Saudi Arabia', 'SA'],
    ['KSA', 'SA'],
    ['Riyadh, Saudi Arabia', 'SA'],
    ['Berlin, Germany', 'DE'],
    ['The Netherlands', 'NL'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['South Korea', 'KR'],
    ['Hong Kong', 'HK'],
    ['United Arab Emirates', 'AE'],
    ['UAE', 'AE'],
    ['日本', 'JP'],
    ['Danmark', 'DK'],
    ['Polska', 'PL'],
    ['Côte d’Ivoire', 'CI'],
    [' Spain ', 'ES'],
    ['España', 'ES'],
    ['London, UK', 'GB'],
  ])('%s is %s', (text, code) => expect(countryCode(text)).toBe(code));

  it.each(['', 'Atlantis', 'Springfield, CA', 'ZZ', 'QQ', 'Acme', 'EU', 'constructor'])(
    '%s is none',
    (text) => expect(countryCode(text)).toBeNull(),
  );

  it('is the same however it is written', () => {
    expect(isSameCountry('Germany', 'de')).toBe(true);
    expect(isSameCountry('Germany', 'Austria')).toBe(false);
    expect(isSameCountry('Atlantis', 'Atlantis')).toBe(false);
  });
});
