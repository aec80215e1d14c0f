import { describe, expect, it } from 'vitest';

import { readDate } from '@/lib/files/leads/cleaning/dates';

import { codes, onlyLead, previewOf, TODAY } from '../given';

const past = (text: string, order: 'dmy' | 'mdy' | null = null) => {
  const { on, why } = readDate(text, order, 'past', TODAY);
  return on ?? why?.code ?? null;
};

describe('a date', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['Thu Mar 05 2026 10:00:00 GMT+0100 (CET)', '2026-03-05T10:00+01:00'],
    ['2026年3月5日', '2026-03-05'],
    ['15 Jun 2026', '2026-06-15'],
    ['1 Jan 2026', '2026-01-01'],
    ['Jun 15, 2026', '2026-06-15'],
    ['June 15th, 2026', '2026-06-15'],
    ['15-Jun-26', '2026-06-15'],
    ['15. Juni 2026', '2026-06-15'],
    ['3. März 2026', '2026-03-03'],
    ['1er mars 2026', '2026-03-01'],
    ['15 juin 2026', '2026-06-15'],
    ['15 czerwca 2026', '2026-06-15'],
    ['7 paź 2025', '2025-10-07'],
    ['1 stycznia 2026 r.', '2026-01-01'],
    ['3 maj 2026', '2026-05-03'],
    ['15 augusti 2025', '2025-08-15'],
    ['5 de marzo de 2026', '2026-03-05'],
    ['15 giugno 2026', '2026-06-15'],
    ['15 mei 2026', '2026-05-15'],
    ['15 de maio de 2026', '2026-05-15'],
    ['Mon, 15 Jun 2026', '2026-06-15'],
    ['Monday, June 15, 2026', '2026-06-15'],
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['03.04.2026', '2026-04-03'],
    ['4/4/2026', '2026-04-04'],
    ['13.4.26', '2026-04-13'],
    ['29/02/2024', '2024-02-29'],
    ['45292', '2024-01-01'],
    ['45292.5', '2024-01-01T12:00'],
    ['2026-03-05 09:12', '2026-03-05T09:12'],
    ['2026-03-05T09:12:33', '2026-03-05T09:12'],
    ['2026-03-05T09:12:00.000Z', '2026-03-05T09:12Z'],
    ['2026-03-05T09:12:00+0100', '2026-03-05T09:12+01:00'],
    ['2026-03-05 09:12 UTC', '2026-03-05T09:12Z'],
    ['12/25/2025 4:05 PM', '2025-12-25T16:05'],
    ['25.12.2025, 16:05 Uhr', '2025-12-25T16:05'],
    ['12/25/2025 12:05 AM', '2025-12-25T00:05'],
    ['2026-03-05 00:00:00', '2026-03-05'],
    ['0/0/00', null],
    ['0000-00-00', null],
    ['', null],
  ])('%s', (text, on) => expect(past(text)).toBe(on));

  it.each([
    ['31/02/2026', 'leads-date-invalid'],
    ['29/02/2026', 'leads-date-invalid'],
    ['2026-13-01', 'leads-date-invalid'],
    ['99/99/2026', 'leads-date-invalid'],
    ['soon', 'leads-date-invalid'],
    ['275760-09-13', 'leads-date-invalid'],
    ['2026-03-05 25:00', 'leads-date-invalid'],
    ['12', 'leads-date-invalid'],
    ['03/04/2026', 'leads-date-ambiguous'],
    ['3-4-26', 'leads-date-ambiguous'],
    ['0001-01-01', 'leads-date-too-old'],
    ['1969-12-31', 'leads-date-too-old'],
    ['9999-12-31', 'leads-date-in-future'],
    ['2026-12-24', 'leads-date-in-future'],
  ])('%s is refused: %s', (text, code) => expect(past(text)).toBe(code));

  it('is what its order says', () => {
    expect([past('03/04/2026', 'dmy'), past('03/04/2026', 'mdy')]).toEqual(['2026-04-03', '2026-03-04']);
  });

  it.each([
    ['1767225600', '2026-01-01T00:00Z'],
    ['1767225600000', '2026-01-01T00:00Z'],
    ['20260105T103000Z', '2026-01-05T10:30Z'],
  ])('that a program wrote: %s', (text, on) => {
    expect(readDate(text, null, 'past', TODAY)).toEqual({ on });
  });

  it('that is planned lies within ten years', () => {
    const planned = (text: string) => readDate(text, null, 'planned', TODAY);
    expect(planned('2026-12-24').on).toBe('2026-12-24');
    expect(planned('2037-01-01').why?.code).toBe('leads-date-too-far');
    expect(planned('2015-01-01').why?.code).toBe('leads-date-too-far');
  });
});

describe('a column of dates', () => {
  const table = (...dates: string[]) =>
    `Name,Created\n${dates.map((date, n) => `Ada ${n},${date}`).join('\n')}\n`;
  const since = async (text: string, settings = {}) => {
    const { leads, survey } = await previewOf(text, settings);
    return { since: leads.map(({ lead }) => lead.since), asks: survey.asks.map(({ about }) => about) };
  };

  it('shows by one date how the others are meant', async () => {
    expect(await since(table('03/04/2026', '13/04/2026'))).toEqual({
      since: ['2026-04-03', '2026-04-13'],
      asks: [],
    });
    expect(await since(table('03/04/2026', '04/13/2026'))).toEqual({
      since: ['2026-03-04', '2026-04-13'],
      asks: [],
    });
  });

  it('that shows nothing, or both, is asked about; nothing is guessed', async () => {
    expect(await since(table('03/04/2026', '05/06/2026'))).toEqual({
      since: [null, null],
      asks: ['date format'],
    });
    expect(await since(table('03/04/2026', '13/04/2026', '04/13/2026'))).toMatchObject({
      since: [null, '2026-04-13', '2026-04-13'],
      asks: ['date format'],
    });
  });

  it('is read as answered', async () => {
    expect(await since(table('03/04/2026'), { order: 'mdy' })).toEqual({ since: ['2026-03-04'], asks: [] });
  });

  it('asks for the zone of its times, until it is said', async () => {
    expect(await since(table('2026-03-05 09:12'))).toMatchObject({ asks: ['time zone'] });
    expect(await since(table('2026-03-05 09:12'), { zone: 'Europe/London' })).toMatchObject({ asks: [] });
    expect(await since(table('2026-03-05T09:12:00Z'))).toMatchObject({ asks: [] });
  });

  it('has what cannot be read left out and said, with its place', async () => {
    const one = await onlyLead('Name,Created\nAda,31/02/2026\n');
    expect(one.lead.since).toBeNull();
    expect(one.flags).toEqual([
      { why: { code: 'leads-date-invalid', args: { date: '31/02/2026' } }, column: 'Created' },
    ]);
  });

  it('numbers are dates only where the column is one', async () => {
    const { lead } = await onlyLead('Name,Note,Opt-in date\nAda,45292,45292\n');
    expect([lead.note, lead.since]).toEqual(['45292', '2024-01-01']);
  });

  it('a next step in the past is kept: it is overdue', async () => {
    const one = await onlyLead('Name,Next follow up\nAda,2026-11-01\n');
    expect(one.lead.nextAction).toEqual({ text: '', due: '2026-11-01' });
    expect(codes(one)).toEqual([]);
  });
});
