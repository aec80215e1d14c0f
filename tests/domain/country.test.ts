import { describe, expect, it } from 'vitest';

import { countryCode } from '@/lib/domain/country';

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

  it('ends a place as a code or a name, but for what is a state there', () => {
    expect(countryCode('Paris, FR')).toBe('FR');
    expect(countryCode('Leeds, uk')).toBe('GB');
    expect(countryCode('Wilmington, DE')).toBeNull();
  });
});
