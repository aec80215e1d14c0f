import { describe, expect, it } from 'vitest';

import { companyDomain, companyKey, isSameCompany } from '@/lib/domain/lead/company';

describe('the key of a company', () => {
  it.each([
    ['Byte Ltd', 'byte'],
    ['BYTE, Inc.', 'byte'],
    ['Byte GmbH & Co. KG', 'byte'],
    ['Müller-Bau AG', 'mullerbau'],
    ['Inc', 'inc'],
  ])('%s is %s', (given, key) => expect(companyKey(given)).toBe(key));
  it.each(['', ' ', '—'])('%j is none', (given) => expect(companyKey(given)).toBeNull());
});

describe('one company', () => {
  it.each([
    'Acme S.L.',
    'Acme SL',
    'Acme S.L.U.',
    'Acme ApS',
    'A/S Acme',
    'AB Acme',
    'Acme LLP',
    'Acme L.L.P.',
    'Acme GmbH & Co. KG',
    'Acme GmbH & Co. KGaA',
    'Acme K.K.',
    'Acme KK',
    'acme',
    'ACME, Inc.',
    'Acme Incorporated',
    'Acme Ltd.',
    'Acme Limited',
    'Acme Co., Ltd.',
    'Acme Pty Ltd',
    'Acme (Pty) Ltd',
    'Acme Pte. Ltd.',
    'Acme Pvt. Ltd.',
    'Acme Private Limited',
    'Acme S.A.',
    'Acme S.A. de C.V.',
    'Acme S. de R.L. de C.V.',
    'Acme S.p.A.',
    'Acme SpA',
    'Acme S.r.l.',
    'Acme SRL',
    'Acme B.V.',
    'Acme N.V.',
    'Acme V.O.F.',
    'Acme SAS',
    'Acme S.A.S.',
    'Acme SARL',
    'Acme S.à r.l.',
    'Acme EURL',
    'Acme AB',
    'Acme A/S',
    'Acme AS',
    'Acme ASA',
    'Acme Oy',
    'Acme Oyj',
    'Acme Sp. z o.o.',
    'Acme s.r.o.',
    'Acme a.s.',
    'Acme Kft.',
    'Acme d.o.o.',
    'Acme Lda',
    'Acme Unipessoal Lda',
    'Acme Ltda.',
    'Acme S/A',
    'Acme UG (haftungsbeschränkt)',
    'Acme e.K.',
    'Acme KGaA',
    'Acme SE',
    'Acme AG',
    'Acme mbH',
    'Acme Ges.m.b.H.',
    'Acme Sdn Bhd',
    'Acme Sdn. Bhd.',
    'PT Acme Tbk',
    'Acme FZE',
    'Acme W.L.L.',
    'Acme PLC',
    'Acme P.L.C.',
    'Acme LP',
    'Acme PLLC',
    'Acme OÜ',
    'Acme A.Ş.',
    'Acme Ltd. Şti.',
    'The Acme Company',
    'Acme Corp',
    'Acme Corporation',
    'Acme DAC',
    'Acme & Co.',
    'Acme Inc. ',
    'ООО Acme',
    '株式会社Acme',
    'Acme株式会社',
    'ada@acme.example',
    'acme.example',
    'https://www.acme.example/',
    '@acme.example',
  ])('Acme is %s', (other) => {
    expect(isSameCompany('Acme', other)).toBe(true);
    expect(isSameCompany(other, 'Acme')).toBe(true);
  });

  it.each([
    ['Société Générale', 'Societe Generale SA'],
    ['Smith & Sons Ltd', 'Smith and Sons'],
    ['Müller und Söhne GmbH', 'Müller & Söhne'],
    ['Acme Foods GmbH', 'acme-foods.example'],
    ['ada@acme.example', 'tom@acme.example'],
    ['アクメ株式会社', '株式会社アクメ'],
  ])('%s is %s', (one, other) => expect(isSameCompany(one, other)).toBe(true));

  it.each([
    ['Acme', 'Acme Foods'],
    ['Acme', 'Acmeson Ltd'],
    ['Acme', ''],
    ['', ''],
    ['Acme Ltd', 'Byte Ltd'],
    ['Ltd', 'GmbH'],
    ['Acme', 'ada@gmail.com'],
    ['ada@gmail.com', 'tom@gmail.com'],
    ['Gmail', 'ada@gmail.com'],
    ['Acme', 'ada@acme-partners.example'],
    ['Saint-Gobain', 'Saint'],
    ['Cocoa', 'Co'],
  ])('%s is not %s', (one, other) => expect(isSameCompany(one, other)).toBe(false));
});

it('a mailbox that anybody may have is no company', () => {
  for (const free of [
    'gmail.com',
    'googlemail.com',
    'outlook.de',
    'yahoo.co.uk',
    'gmx.net',
    'web.de',
    'icloud.com',
    'orange.fr',
    'libero.it',
    'qq.com',
    'docomo.ne.jp',
    'proton.me',
  ])
    expect(companyDomain(`ada@${free}`)).toBeNull();
  expect(companyDomain('ada@Acme.example')).toBe('acme.example');
  expect(companyDomain('no address')).toBeNull();
});
