import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SamePerson } from '@/lib/files/leads/duplicates/same-person';
import { emptyLead, type FileLead } from '@/lib/files/leads/file-lead';
import { isSamePerson } from '@/lib/domain/lead/match';
import { type Lead, LeadId } from '@/lib/domain/lead/lead';
import { Instant } from '@/lib/domain/time/calendar';

import { codes, previewOf } from '../given';

const some = (values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const lead = fc
  .record({
    name: fc.constantFrom('Ada', 'ada', 'Bo', 'Cy', null),
    emails: some(['a@n.no', 'b@n.no', 'c@n.no']),
    phones: some(['+4711', '+4722']),
    profiles: some(['p/1', 'p/2']),
  })
  .map((part): FileLead => ({ ...emptyLead(), ...part }));

const known = ({
  name,
  emails,
  phones,
  profiles,
  records,
}: FileLead): Pick<Lead, 'id' | 'keys' | 'fields'> => ({
  id: LeadId.parse('3b241101-e2bb-4255-8caf-4136c566a962'),
  keys: { emails, phones, profiles, records, threads: [] },
  fields: name === null ? {} : { name: { value: name, origin: { from: 'file', at: Instant.parse(0) } } },
});

function groupsOf(leads: readonly FileLead[]): number[][] {
  const persons = new SamePerson();
  for (const [row, one] of leads.entries()) persons.add({ row, lead: one, flags: [] });
  const grouping = persons.groups();
  let step = grouping.next();
  while (!step.done) step = grouping.next();
  return step.value.map((group) => group.map(({ row }) => row));
}

/** Whether somebody is one with the lead that all of these would be saved as, under a name of theirs. */
function isOneWith(one: FileLead, others: readonly FileLead[]): boolean {
  const phones = others.flatMap((other) => other.phones);
  return others.some(({ name }) => isSamePerson(known(one), known({ ...emptyLead(), name, phones })));
}

describe('rows that are one person', () => {
  it('are joined by what proves it of two saved leads', () => {
    fc.assert(
      fc.property(lead, lead, (one, other) => {
        expect(groupsOf([one, other]).length === 1).toBe(isSamePerson(known(one), known(other)));
      }),
      { numRuns: 500 },
    );
  });

  it('are joined by a chain of proof, and by nothing else', () => {
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 6 }), (leads) => {
        const groups = groupsOf(leads);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(leads.map((_, row) => row));
        for (const group of groups)
          for (const row of group)
            expect(
              group.length === 1 ||
                group.some(
                  (other) => other !== row && isSamePerson(known(leads[row]!), known(leads[other]!)),
                ) ||
                isOneWith(
                  leads[row]!,
                  group.filter((other) => other !== row).map((other) => leads[other]!),
                ),
            ).toBe(true);
        const apart = groups.flatMap((group, nth) =>
          groups.slice(nth + 1).map((other) => [group, other] as const),
        );
        for (const [group, other] of apart)
          for (const a of group)
            for (const b of other) {
              const [one, two] = [leads[a]!, leads[b]!];
              expect(
                one.emails.some((email) => two.emails.includes(email)) ||
                  one.profiles.some((page) => two.profiles.includes(page)),
              ).toBe(false);
            }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the leads of a file', () => {
  it('have what each of their rows says; the first holds where two differ, which is said', async () => {
    const { leads, counts } = await previewOf(
      'Name,Email,Phone,Company,Note\nAda Holm,ada@n.no,,Nordhavn,first\nBo Li,bo@y.no,,,\nAda Holm,ADA@n.no,+47 22 12 34 56,Holt Boats,second\nA. Holm,,+47 22 12 34 57,,\n,ada@n.no,+47 22 12 34 57,,first\n',
    );
    expect(leads.map(({ row, alsoRows }) => [row, alsoRows])).toEqual([
      [2, [4, 6]],
      [3, []],
      [5, []],
    ]);
    expect(leads[0]!.lead).toMatchObject({
      name: 'Ada Holm',
      emails: ['ada@n.no'],
      phones: ['+4722123456', '+4722123457'],
      company: 'Nordhavn',
      note: 'first\nsecond',
    });
    expect(leads[0]!.flags).toContainEqual({
      why: { code: 'leads-rows-differ', args: { row: 4, value: 'Holt Boats' } },
    });
    expect(counts).toMatchObject({ leads: 3, duplicates: 2, refused: 0 });
  });

  it('are left alone if any of their rows says so, wherever it stands', async () => {
    const { leads, counts } = await previewOf(
      'Name,Email,Unsubscribed\nAda,ada@n.no,no\nAda,ada@n.no,yes\nBo,bo@y.no,\n',
    );
    expect(leads.map(({ lead: one }) => one.optedOut)).toEqual([true, false]);
    expect(counts.optedOut).toBe(1);
  });

  it('are one by a telephone under one name, and two under two', async () => {
    const { leads } = await previewOf(
      'Name,Phone\nAda Holm,+47 22 12 34 56\nada holm,0047 22123456\nBo Li,+47 22 12 34 56\n',
    );
    expect(leads.map(({ row, alsoRows }) => [row, alsoRows])).toEqual([
      [2, [3]],
      [4, []],
    ]);
    expect(codes(leads[1]!)).toEqual(['leads-likely-phone']);
  });

  it('are likely one by name and company, which joins nothing; not with two addresses there', async () => {
    const { leads, counts } = await previewOf(
      'Name,Email,Company\nAda Holm,ada@n.no,Nordhavn AS\nAda Holm,ada@gmail.com,nordhavn\nAda Holm,a.holm@n.no,Nordhavn\nAda Holm,ada@z.no,Holt\n',
    );
    expect(leads.map(codes)).toEqual([[], ['leads-likely-name'], ['leads-likely-name'], []]);
    expect(leads[1]!.flags[0]!.why.args).toMatchObject({ row: 2 });
    expect(leads[2]!.flags[0]!.why.args).toMatchObject({ row: 3 });
    expect(counts).toMatchObject({ leads: 4, likely: 2, duplicates: 0 });
  });

  it('look alike without being one', async () => {
    const { counts } = await previewOf('Name,Email\nPaypal,a@paypal.com\nРаypal,a@раypal.com\n');
    expect(counts).toMatchObject({ leads: 2, duplicates: 0 });
  });

  it('are one by the record of the tool they come from', async () => {
    const { leads } = await previewOf(
      'Record ID,Contact owner,Name,Email\n7,Kim,Ada Holm,ada@n.no\n7,Kim,Ada Holm,ada@h.no\n',
    );
    expect(leads.map(({ alsoRows, lead: one }) => [alsoRows, one.emails])).toEqual([
      [[3], ['ada@n.no', 'ada@h.no']],
    ]);
  });
});

it('one name and number are one person also where a third row, further down, brings them together', async () => {
  const { leads } = await previewOf(
    'Name,Email,Phone,Unsubscribed\nAda Holm,ada@x.example,,\nAda Holm,,+44 7700 900001,\nA. Holm,ADA@x.example,+44 7700 900001,yes\n',
  );
  expect(leads.map(({ row, alsoRows, lead }) => [row, alsoRows, lead.optedOut])).toEqual([[2, [3, 4], true]]);
});
