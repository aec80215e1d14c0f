import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarPieces } from '@/lib/files/leads/exporting/calendar-file';
import { cardPieces } from '@/lib/files/leads/exporting/cards';
import { csvPieces } from '@/lib/files/leads/exporting/csv';
import { leadTable } from '@/lib/files/leads/exporting/lead-table';
import { pipelineSheet } from '@/lib/files/leads/exporting/pipeline-sheet';
import { refusedRows } from '@/lib/files/leads/exporting/refused-rows';
import { emptyLead, type FileLead } from '@/lib/files/leads/file-lead';
import { type Due, LeadId } from '@/lib/domain/lead/lead';
import { Clock, Day, Instant, Zone } from '@/lib/domain/time/calendar';

import { previewOf } from '../given';

const lead = (more: Partial<FileLead>): FileLead => ({ ...emptyLead(), ...more });
const csv = (rows: Iterable<readonly string[]>) => [...csvPieces(rows)].join('');

describe('a CSV file', () => {
  it('begins with its mark, ends its lines as Windows does, and quotes every cell', () => {
    expect(
      csv([
        ['a', 'b;c'],
        ['"', '=1'],
      ]),
    ).toBe('\uFEFF"a","b;c"\r\n"""","\'=1"\r\n');
  });

  it('of many rows comes in pieces that belong together', async () => {
    const leads = Array.from({ length: 1201 }, (_, n) => lead({ name: `Ada ${n}`, emails: [`a${n}@n.no`] }));
    const pieces = [...csvPieces(leadTable(leads))];
    expect(pieces.length).toBeGreaterThan(2);
    expect((await previewOf(pieces.join(''))).counts).toMatchObject({ leads: 1201, refused: 0 });
  });

  it('has as many columns for addresses as the lead with the most', () => {
    const [heads, one] = [...leadTable([lead({ name: 'Ada', emails: ['a@n.no', 'b@n.no'] })])];
    expect(heads!.slice(0, 5)).toEqual(['Name', 'Email', 'Email 2', 'Phone', 'Company']);
    expect(one!.slice(0, 3)).toEqual(['Ada', 'a@n.no', 'b@n.no']);
  });
});

describe('the pipeline sheet', () => {
  it('has exactly its columns, sorted by the date of the next action', () => {
    const rows = [
      ...pipelineSheet([
        lead({ name: 'Late', nextAction: { text: 'Call', due: '2026-12-09' } }),
        lead({ name: 'None' }),
        lead({
          name: 'Soon',
          emails: ['s@n.no'],
          phones: ['+4722123456'],
          since: '2026-11-01',
          source: 'Web',
          stage: 'opt-in',
          status: 'active',
          owner: 'Kim',
          lastTouch: { on: '2026-11-03', touch: 2 },
          nextAction: { text: 'Send', due: '2026-12-01' },
        }),
        lead({ name: 'Out', optedOut: true, status: 'nurture' }),
      ]),
    ];
    expect(rows).toEqual([
      ['Opt-in date', 'Name', 'Contact', 'Source', 'Stage', 'Status', 'Last touch', 'Next action', 'Owner'],
      [
        '2026-11-01',
        'Soon',
        's@n.no / +4722123456',
        'Web',
        'opt-in',
        'active',
        '2026-11-03 · touch 2',
        'Send · due 2026-12-01',
        'Kim',
      ],
      ['', 'Late', '', '', '', '', '', 'Call · due 2026-12-09', ''],
      ['', 'None', '', '', '', '', '', '', ''],
      ['', 'Out', '', '', '', 'opted-out', '', '', ''],
    ]);
  });
});

describe('refused rows', () => {
  it('have their cells, the row and the reason, and can be mended and imported again', async () => {
    const first = await previewOf('Name,Email,Company\n,nobody,Nordhavn\nAda Holm,ada@n.no,Holt\n');
    const rows = [...refusedRows(first.refused, first.survey.headers, ({ code }) => code)];
    expect(rows).toEqual([
      ['Row', 'Reason', 'Name', 'Email', 'Company'],
      ['2', 'leads-nobody-readable', '', 'nobody', 'Nordhavn'],
    ]);
    rows[1]![2] = 'Bo Li';
    const again = await previewOf(csv(rows));
    expect(again.leads.map(({ lead: one }) => [one.name, one.company])).toEqual([['Bo Li', 'Nordhavn']]);
  });
});

describe('cards', () => {
  it.each(['3.0', '4.0'] as const)('of version %s are read by others', (version) => {
    const text = [
      ...cardPieces(
        [
          lead({
            name: 'Ada Holm',
            emails: ['ada@n.no'],
            phones: ['+4722123456'],
            company: 'Nordhavn, AS; Oslo',
            note: 'one\ntwo',
          }),
        ],
        version,
      ),
    ].join('');
    const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(card.getFirstPropertyValue('fn')).toBe('Ada Holm');
    expect(card.getFirstPropertyValue('version')).toBe(version);
    expect(card.getFirstPropertyValue('email')).toBe('ada@n.no');
    expect(card.getFirstPropertyValue('note')).toBe('one\ntwo');
    expect(card.getFirstPropertyValue('n')).toEqual(['Holm', 'Ada', '', '', '']);
  });

  it('have no line of more than 75 bytes, and no letter cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }), (any) => {
        // What stands for a letter that was lost must not be among those that are given.
        const note = any.replaceAll('\uFFFD', '?');
        const text = [...cardPieces([lead({ name: 'Ada', note })], '4.0')].join('');
        const lines = text.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(text.replaceAll('\r\n ', '')).not.toContain('\uFFFD');
      }),
    );
  });
});

describe('a calendar of due touches', () => {
  const id = LeadId.parse('3b241101-e2bb-4255-8caf-4136c566a962');
  const now = Instant.parse(Date.UTC(2026, 10, 29, 12));
  const entry = (due: Partial<Due>, title = 'E-mail Ada Holm', text = '') => ({
    title,
    text,
    lead: {
      id,
      enrolment: {
        cadence: 'opt-in',
        name: 'Opt-in',
        stage: 'opt-in',
        passive: false,
        startedAt: now,
        anchor: Day.parse('2026-11-29'),
        ignored: 0,
        next: {
          touch: 2,
          of: 6,
          channel: 'email' as const,
          angle: 'nudge' as const,
          script: 's',
          due: {
            day: Day.parse('2026-12-01'),
            time: Clock.parse('09:30'),
            zone: Zone.parse('America/New_York'),
            floats: false,
            deadline: null,
            why: [],
            ...due,
          },
        },
      },
    },
  });
  const events = (
    ...entries: Parameters<typeof calendarPieces>[0] extends Iterable<infer E> ? E[] : never
  ) => {
    const calendar = new ICAL.Component(ICAL.parse([...calendarPieces(entries, now)].join('')) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => ({
      event: new ICAL.Event(event),
      start: event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>,
      alarms: event.getAllSubcomponents('valarm').length,
    }));
  };

  it('is read by others: at its moment, with a reminder', () => {
    const [one] = events(entry({}, 'E-mail Ada, Holm; Ltd', 'Touch 2 of 6\nhttps://x'));
    expect(one!.event.summary).toBe('E-mail Ada, Holm; Ltd');
    expect(one!.event.description).toBe('Touch 2 of 6\nhttps://x');
    expect(one!.event.uid).toBe(`${id}@fifth-touch`);
    expect(one!.start.toJSDate().toISOString()).toBe('2026-12-01T14:30:00.000Z');
    expect(one!.alarms).toBe(1);
  });

  it('keeps the wall time of a touch that belongs to the rep, wherever the telephone is', () => {
    const [one] = events(entry({ floats: true }));
    expect(one!.start.toString()).toBe('2026-12-01T09:30:00');
    expect(one!.start.zone.tzid).toBe('floating');
  });

  it('leaves out who has no next touch, and is whole without anybody', () => {
    expect(events({ title: 'x', text: '', lead: { id, enrolment: null } })).toEqual([]);
    expect(events()).toEqual([]);
  });
});
