import { describe, expect, it } from 'vitest';

import { Duplicates, pairId } from '@/lib/domain/hygiene/duplicates';
import type { Keys } from '@/lib/domain/lead/lead';

import { leadId as id } from '../lead-ids';
import { field } from '../asked';

type Person = { name?: string; company?: string; scope?: string } & Partial<Keys>;

function pairsAmong(people: Record<string, Person>, apart: string[] = []) {
  const duplicates = new Duplicates();
  for (const [letter, { name, company, scope = 'own', ...keys }] of Object.entries(people))
    duplicates.add({
      id: id(letter),
      scope,
      keys: { emails: [], phones: [], profiles: [], records: [], threads: [], ...keys },
      fields: { ...(name && { name: field(name) }), ...(company && { company: field(company) }) },
    });
  return duplicates
    .pairs(new Set(apart))
    .map(({ is, leads, why }) => [leads.map((one) => one.slice(-1)).join(''), is, why.code]);
}

describe('two leads are a pair', () => {
  it('proven by an address, a profile or a record, whatever the names', () => {
    expect(
      pairsAmong({
        a: { name: 'Ada', emails: ['a@x.example'], profiles: ['linkedin.com/in/ada'] },
        b: { name: 'A. Byron', emails: ['a@x.example'] },
        c: { name: 'Bo', records: ['crm:1'] },
        d: { name: 'Bo Ek', records: ['crm:1'] },
        e: { name: 'Ada', profiles: ['linkedin.com/in/ada'] },
      }),
    ).toEqual([
      ['ab', 'proven', 'same-email'],
      ['cd', 'proven', 'same-profile'],
      ['ae', 'proven', 'same-profile'],
    ]);
  });

  it('proven by a number under the same name or none, likely under another', () => {
    const phones = ['+442079460000'];
    expect(pairsAmong({ a: { name: 'Ada', phones }, b: { name: 'ADA', phones } })).toEqual([
      ['ab', 'proven', 'same-phone'],
    ]);
    expect(pairsAmong({ a: { name: 'Ada', phones }, b: { phones } })).toEqual([
      ['ab', 'proven', 'same-phone'],
    ]);
    expect(pairsAmong({ a: { name: 'Ada', phones }, b: { name: 'Bo', phones } })).toEqual([
      ['ab', 'likely', 'same-phone-other-name'],
    ]);
  });

  it('no longer where more names than a household has share the number: that is a switchboard', () => {
    const phones = ['+442079460000'];
    const many = Object.fromEntries([...'abcdef'].map((name) => [name, { name, phones }]));
    expect(pairsAmong(many)).toHaveLength(3);
  });

  it('likely by name and company, unless each has an address of their own there', () => {
    const one = { name: 'Ada Byron', company: 'Byte Ltd' };
    const other = { name: 'ada byron', company: 'Byte Limited' };
    expect(pairsAmong({ a: one, b: other })).toEqual([['ab', 'likely', 'same-name-and-company']]);
    expect(
      pairsAmong({
        a: { ...one, emails: ['ada@byte.example'] },
        b: { ...other, emails: ['ab@byte.example'] },
      }),
    ).toEqual([]);
    expect(pairsAmong({ a: one, b: { ...other, company: 'Bit' } })).toEqual([]);
  });

  it('once, proven before likely, and not where the rep has said that they are two people', () => {
    const ada = { name: 'Ada', company: 'Byte', emails: ['a@x.example'], phones: ['+442079460000'] };
    expect(pairsAmong({ a: ada, b: ada })).toEqual([['ab', 'proven', 'same-email']]);
    expect(pairsAmong({ a: ada, b: ada }, [pairId([id('b'), id('a')])])).toEqual([]);
  });

  it('never across two records: they could not become one lead', () => {
    const emails = ['a@x.example'];
    expect(pairsAmong({ a: { emails }, b: { emails, scope: 'team' } })).toEqual([]);
  });
});
