import { describe, expect, it } from 'vitest';

import type { Zone } from '@/lib/domain/time/calendar';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { Member, Roster } from '@/lib/domain/settings/roster';
import { assign, type Assigned } from '@/lib/domain/routing/routing';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/instant';
import { reasonText } from '@/lib/i18n';
import { at, LONDON, world } from '../sample';

const week = defaultSettings(LONDON).hours;
const member = (name: string, more: Partial<Member> = {}): Member =>
  Member.parse({ id: name, name, zone: LONDON, hours: week, ...more });
const lead = (fields: Record<string, string> = {}, tier: 'hot' | 'warm' | 'cold' = 'warm') => ({
  tier,
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      { value, origin: { from: 'rep' as const, at: instant(0) } },
    ]),
  ),
});
const playbook = (
  order: Playbook['assignment']['order'],
  unattended: Playbook['assignment']['unattended'] = [],
) => ({ assignment: { withinSeconds: 90, order, capacity: 40, unattended } });
const monday = world('2026-03-02 10:00', []);
const counts = (open: Record<string, number>, last: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.keys({ ...open, ...last }).map((name) => [
      name,
      { open: open[name] ?? 0, lastAt: last[name] ? at(last[name]) : null },
    ]),
  );
const told = (answer: Assigned) =>
  answer.to === 'owner'
    ? `${answer.owner.name}: ${answer.why.map(reasonText).join(', ')}`
    : `${answer.to}: ${answer.why.map(reasonText).join(', ')}`;

describe('alone', () => {
  it('everything is yours, cold leads too', () => {
    expect(assign(lead({}, 'cold'), [], playbook(['tier'], ['cold']), monday, {})).toEqual({
      to: 'owner',
      owner: { id: 'robin', name: 'Robin Rep' },
      why: [{ code: 'working-alone' }],
    });
  });
});

describe('rules in their order, then the turn', () => {
  const roster = [
    member('Ana', { territories: ['EMEA', 'DE'] }),
    member('Bo', { territories: ['EMEA'] }),
    member('Cy', { territories: ['US'] }),
    member('Di'),
  ];

  it.each([
    { country: 'Germany' },
    { country: 'DE' },
    { country: 'Deutschland' },
    { location: 'Berlin, Germany' },
  ])('a territory is its country, by code or name: %j', (fields) => {
    expect(told(assign(lead(fields), roster, playbook(['territory']), monday, {}))).toContain('Ana: ');
  });

  it('Ana: EMEA, 31 of 40, next in turn', () => {
    const answer = assign(
      lead({ territory: 'EMEA' }),
      roster,
      playbook(['territory', 'capacity']),
      monday,
      counts({ Ana: 31, Bo: 5 }, { Ana: '2026-02-27 10:00', Bo: '2026-03-02 09:00' }),
    );
    expect(told(answer)).toBe('Ana: EMEA, 31 of 40, next in turn');
  });

  it('the one who has waited longest is next, whoever never had one before all', () => {
    const order = playbook(['capacity']);
    expect(
      told(
        assign(
          lead(),
          roster,
          order,
          monday,
          counts(
            {},
            {
              Ana: '2026-03-01 10:00',
              Bo: '2026-02-01 10:00',
              Cy: '2026-03-02 09:00',
              Di: '2026-03-02 08:00',
            },
          ),
        ),
      ),
    ).toMatch(/^Bo:/);
    expect(
      told(
        assign(
          lead(),
          roster,
          order,
          monday,
          counts({}, { Ana: '2026-03-01 10:00', Bo: '2026-02-01 10:00' }),
        ),
      ),
    ).toMatch(/^Cy:/);
  });

  it('nobody drowns: 40 leads are enough, or as many as the roster says', () => {
    expect(
      told(
        assign(
          lead({ territory: 'EMEA' }),
          roster,
          playbook(['territory', 'capacity']),
          monday,
          counts({ Ana: 40, Bo: 39 }),
        ),
      ),
    ).toBe('Bo: EMEA, 39 of 40');
    const small = [member('Ana', { capacity: 2 }), member('Bo')];
    expect(told(assign(lead(), small, playbook([]), monday, counts({ Ana: 2, Bo: 30 })))).toBe(
      'Bo: 30 of 40',
    );
  });

  it('who takes no territory takes what no specialist does; who takes another never does', () => {
    expect(told(assign(lead({ country: 'Japan' }), roster, playbook(['territory']), monday, {}))).toBe(
      'Di: 0 of 40',
    );
    expect(
      told(assign(lead({ country: 'Japan' }), roster.slice(0, 3), playbook(['territory']), monday, {})),
    ).toBe('nobody: Nobody takes Japan');
  });

  it('a lead of whom nothing is known can go to anybody', () => {
    expect(
      told(assign(lead(), roster, playbook(['territory', 'size', 'product', 'skill']), monday, {})),
    ).toBe('Ana: 0 of 40, next in turn');
  });

  it('size, product and industry narrow one after the other', () => {
    const team = [
      member('Ana', { sizes: ['1-50'], products: ['Billing'] }),
      member('Bo', { sizes: ['51-1000'], products: ['Billing'], industries: ['Retail'] }),
      member('Cy', { sizes: ['51-1000'], products: ['Payroll'] }),
      member('Di', { sizes: ['51-1000'], products: ['Billing'], industries: ['Banking'] }),
    ];
    expect(
      told(
        assign(
          lead({ companySize: '120', product: 'Billing', industry: 'Banking' }),
          team,
          playbook(['size', 'product', 'skill']),
          monday,
          {},
        ),
      ),
    ).toBe('Di: 51-1000 people, Billing, Banking, 0 of 40');
  });

  it('hot goes to the best closer, warm to the next in turn', () => {
    const team = [member('Ana', { closeRate: 0.2 }), member('Bo', { closeRate: 0.35 }), member('Cy')];
    expect(told(assign(lead({}, 'hot'), team, playbook(['capacity', 'tier']), monday, {}))).toBe(
      'Bo: closes 35 %, 0 of 40',
    );
    expect(told(assign(lead({}, 'warm'), team, playbook(['capacity', 'tier']), monday, {}))).toBe(
      'Ana: 0 of 40, next in turn',
    );
    expect(
      told(assign(lead({}, 'hot'), team, playbook(['capacity', 'tier']), monday, counts({ Bo: 40 }))),
    ).toBe('Ana: closes 20 %, 0 of 40');
  });

  it('cold costs no rep time where the playbook says so', () => {
    expect(assign(lead({}, 'cold'), roster, playbook(['tier'], ['cold']), monday, {})).toMatchObject({
      to: 'unattended',
    });
  });
});

describe('hours and time off', () => {
  it('whoever is away today gets nothing; when all are, somebody has to be told', () => {
    const off = { timeOff: [{ from: '2026-03-02', to: '2026-03-06', label: 'Holiday' }] } as Partial<Member>;
    expect(told(assign(lead(), [member('Ana', off), member('Bo')], playbook([]), monday, {}))).toBe(
      'Bo: 0 of 40',
    );
    expect(assign(lead(), [member('Ana', off)], playbook([]), monday, {})).toEqual({
      to: 'nobody',
      why: [{ code: 'route-all-away' }],
    });
  });

  it('those at work now come before those who sleep; at night those who start first', () => {
    const team = [
      member('Ana', { zone: 'America/New_York' as Zone }),
      member('Bo'),
      member('Cy', { zone: 'Asia/Tokyo' as Zone }),
    ];
    expect(told(assign(lead(), team, playbook([]), monday, {}))).toBe('Bo: 0 of 40');
    expect(told(assign(lead(), team, playbook([]), world('2026-03-02 21:30', []), {}))).toBe('Ana: 0 of 40');
    expect(told(assign(lead(), team, playbook([]), world('2026-03-02 23:00', []), {}))).toBe(
      'Cy: 0 of 40, back first',
    );
  });

  it('everybody full is not silent', () => {
    expect(
      told(
        assign(
          lead(),
          [member('Ana'), member('Bo')],
          playbook(['capacity']),
          monday,
          counts({ Ana: 40, Bo: 41 }),
        ),
      ),
    ).toBe('nobody: Everybody it could go to is full');
  });
});

describe('always the same answer', () => {
  it('whatever the order of the counts, and however often it is asked', () => {
    const roster = [member('Ana'), member('Bo'), member('Cy')];
    const one = counts(
      { Ana: 3, Bo: 3, Cy: 3 },
      { Ana: '2026-03-01 10:00', Bo: '2026-03-01 10:00', Cy: '2026-03-01 10:00' },
    );
    const other = Object.fromEntries(Object.entries(one).toReversed());
    expect(assign(lead(), roster, playbook(['capacity']), monday, one)).toEqual(
      assign(lead(), roster, playbook(['capacity']), monday, other),
    );
    expect(told(assign(lead(), roster, playbook(['capacity']), monday, one))).toBe(
      'Ana: 3 of 40, next in turn',
    );
  });

  it('leads given one after another go round', () => {
    const roster = [member('Ana'), member('Bo'), member('Cy')];
    const last: Record<string, { open: number; lastAt: number | null }> = {};
    const owners = Array.from({ length: 6 }, (_, i) => {
      const answer = assign(lead(), roster, playbook(['capacity']), monday, last);
      if (answer.to !== 'owner') throw new Error('nobody');
      const { id, name } = answer.owner;
      last[id] = { open: (last[id]?.open ?? 0) + 1, lastAt: monday.now + i };
      return name;
    });
    expect(owners).toEqual(['Ana', 'Bo', 'Cy', 'Ana', 'Bo', 'Cy']);
  });

  it('a name from the prototype is a name', () => {
    expect(told(assign(lead(), [member('constructor')], playbook(['capacity']), monday, {}))).toBe(
      'constructor: 0 of 40',
    );
  });
});

it('a roster has each name once, and 40 as the capacity nobody mentioned', () => {
  expect(Roster.safeParse([member('Ana'), member('Ana')]).success).toBe(false);
  expect(member('Ana').capacity).toBe(40);
});
