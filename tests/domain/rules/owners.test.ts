import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '@/lib/domain/time/calendar';
import { sameLocation } from '@/lib/domain/score/fact-holds';
import { sameIndustry } from '@/lib/domain/industry';
import { Roster } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { save, sent, signal } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { context, monday, keys, saved, send } from './shipped-story';

describe('12. owners', () => {
  const member = (id: string, over: object = {}) => ({
    id,
    name: id,
    zone: LONDON,
    hours: defaultSettings(LONDON).hours,
    timeOff: [],
    capacity: 40,
    territories: [],
    sizes: [],
    products: [],
    industries: [],
    closeRate: null,
    ...over,
  });
  const roster = (...members: object[]) => Roster.parse(members);
  it.each([
    ['Germany', 'DACH'],
    ['SE', 'Nordics'],
    ['us', 'North America'],
    ['Frankreich', 'EMEA'],
    ['United Kingdom', 'GB'],
    ['Schweiz', 'D-A-CH'],
    ['UK', 'UK & Ireland'],
    ['NO', 'Scandinavia'],
    ['FR', 'EU'],
    ['Brasil', 'Latin America'],
    ['Saudi Arabia', 'GCC'],
    ['JP', 'Asia Pacific'],
    ['PL', 'Eastern Europe'],
    ['US', 'US & Canada'],
    ['Paris, FR', 'France'],
    ['Berlin Germany', 'Germany'],
    ['Belfast, Northern Ireland', 'GB'],
    ['Greater London', 'London'],
  ])('%s is in %s', (place, territory) => expect(sameLocation(place, territory)).toBe(true));
  it.each([
    ['San Francisco, CA', 'CA'],
    ['Wilmington, DE', 'DE'],
    ['Albuquerque, New Mexico', 'Mexico'],
    ['Equatorial Guinea', 'Guinea'],
    ['Belfast, Northern Ireland', 'Ireland'],
    ['South Sudan', 'Sudan'],
    ['GB', 'EU'],
    ['Contact us', 'US'],
  ])('%s is not in %s', (place, territory) => expect(sameLocation(place, territory)).toBe(false));
  it.each([
    ['COMPUTER_SOFTWARE', 'Computer Software'],
    ['NAICS 5112', 'software'],
    ['J62', 'Software'],
    ['Financial services', '52'],
    ['Oil & Gas', 'oil and gas'],
    ['NACE 62.01', 'software'],
    ['ISIC Rev.4 J62', 'software'],
    ['44-45', 'Retail'],
    ['Manufacturing', '31-33'],
    ['C25', 'manufacturing'],
  ])('%s is %s', (value, wanted) => expect(sameIndustry(value, wanted)).toBe(true));
  it.each([
    ['Germany', 'Nordics'],
    ['Software', 'Banking'],
    ['52', 'software'],
    ['NACE 62.01', 'health care'],
  ])('%s is not %s', (value, wanted) =>
    expect(sameLocation(value, wanted) || sameIndustry(value, wanted)).toBe(false),
  );
  const team = (now: Instant | string) => ({
    ...context(now as string),
    roster: roster(member('ana', { closeRate: 0.5 }), member('bo', { closeRate: 0.2 })),
    counts: { ana: { open: 3, lastAt: at('2026-03-01 09:00') }, bo: { open: 1, lastAt: null } },
  });
  it('escalation moves the open tasks with the lead', () => {
    const one = new Story(team).at(monday, save({ playbook: 'speed-to-lead', source: 'demo-request', keys }));
    const { owner } = one.lead;
    one.at('2026-03-02 09:06', { type: 'tick' });
    expect(one.lead.owner).not.toBe(owner);
    for (const task of one.lead.tasks.filter(({ done }) => done === null))
      expect(task.owner).toBe(one.lead.owner);
  });
  it('a hotter tier moves owner, deadline and alert', () => {
    const one = new Story(team).at(monday, save({ playbook: 'four-layers', source: 'referral', keys }));
    expect(one.lead.owner).toBe('bo');
    one.at('2026-03-02 10:00', { type: 'set-tier', tier: 'hot' });
    expect(one.lead.owner).toBe('ana');
    const task = one.lead.tasks.find(({ id, done }) => done === null && id.startsWith('assigned:'))!;
    expect(task).toMatchObject({ owner: 'ana', due: { deadline: at('2026-03-02 10:05') } });
    expect(one.log.some((event) => event.type === 'alerted' && event.label?.code === 'tier-hotter')).toBe(
      true,
    );
  });
});

describe('13. told late, told wrongly', () => {
  const told = (kind: 'booked' | 'missed' | 'bounced', when: string, start: string | null = null) => ({
    ...signal(kind, start),
    at: at(when),
  });
  it('an older booking, told after the newer one, changes nothing', () => {
    const one = saved('four-stages', 'lead-magnet')
      .at('2026-03-04 09:00', told('booked', '2026-03-04 08:00', '2026-03-10 15:00'))
      .at('2026-03-04 09:01', told('booked', '2026-03-03 08:00', '2026-03-05 11:00'));
    expect(one.lead.booked).toEqual({ at: at('2026-03-10 15:00') });
  });
  it('a bounce that a file tells of holds the plan', () =>
    expect(
      saved('four-stages', 'lead-magnet').at('2026-03-02 12:00', told('bounced', '2026-03-02 11:00')).lead
        .paused,
    ).toMatchObject({ until: null, why: { code: 'bounced' } }));
});

describe('14. why then', () => {
  it('tells the real gap, not the plan’s', () => {
    const one = saved('four-stages', 'lead-magnet').at('2026-03-02 10:00', sent());
    one.at('2026-03-04 11:00', {
      type: 'snooze',
      until: { day: '2026-03-09' as never, time: '10:00' as never },
    });
    one.at('2026-03-09 10:05', sent());
    const { due, touch } = one.lead.enrolment!.next!;
    expect(touch).toBe(3);
    const gap = (Date.parse(due.day) - Date.parse('2026-03-09')) / (24 * HOUR);
    expect(due.why[0]).toMatchObject({ code: 'plan-days', args: { count: gap, before: 2 } });
  });
  it('when a weekend moved the touch', () => {
    const one = saved('tiered-it', 'demo-request').at('2026-03-02 09:03', sent('phone'));
    send(one, 3);
    const last = one.lead.touches.at(-1)!;
    const { due } = one.lead.enrolment!.next!;
    const gap = Math.round((Date.parse(due.day) - Math.floor(last.at / DAY) * DAY) / DAY);
    expect(due.why[0]).toMatchObject({ args: { count: gap } });
  });
});
