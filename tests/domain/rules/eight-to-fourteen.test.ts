import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/domain/time/calendar';
import { fillFor } from '@/lib/domain/render/fill-for';
import { fillScript } from '@/lib/domain/render/fill-script';
import { scripts } from '@/lib/playbooks/scripts';
import { save, sent, signal } from '../asked';
import { Story } from '../given';
import { at } from '../sample';
import { context, monday, keys, saved, book, scriptsOf, send } from './shipped-story';

describe('8. a tier that falls goes down one step at a time', () => {
  it('points alone do not take hot away where the playbook waits for 30 dark days', () => {
    const one = saved('seven-components', 'demo-request').at('2026-03-30 10:00', { type: 'tick' });
    expect(one.lead.tier).toBe('hot');
    expect(one.at('2026-04-01 10:00', { type: 'tick' }).lead.tier).toBe('warm');
  });
  it('hot that stays unanswered is warm, then cold (four-layers)', () => {
    const one = send(saved('four-layers', 'demo-request'), 3);
    expect(one.at('2026-03-06 10:00', { type: 'tick' }).lead).toMatchObject({
      tier: 'warm',
      enrolment: { cadence: 'warm' },
    });
  });
  it('there and back again, nobody gets the same words twice', () => {
    const one = send(saved('four-layers', 'referral'), 2);
    one.at('2026-03-04 12:00', { type: 'set-tier', tier: 'hot' });
    expect(one.lead.enrolment).toMatchObject({ cadence: 'hot' });
    one.at('2026-03-04 13:00', { type: 'set-tier', tier: 'warm' });
    expect(one.lead.enrolment).toMatchObject({ cadence: 'warm', next: { touch: 3 } });
    send(one, 2);
    const all = scriptsOf(one);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('four-stages: hot is tighter and cool longer, where the rep sets the tier', () => {
  const set = (...tiers: string[]) => {
    const one = saved('four-stages', 'lead-magnet').at('2026-03-02 10:00', sent());
    for (const [at, tier] of tiers.entries())
      one.at(`2026-03-02 1${at + 1}:00`, { type: 'set-tier', tier: tier as 'hot' });
    return one;
  };
  it.each([
    [['hot'], 'opt-in-tighter'],
    [['cold'], 'opt-in-longer'],
    [['unqualified'], 'opt-in-longer'],
    [['hot', 'warm'], 'opt-in'],
    [['hot', 'cold'], 'opt-in-longer'],
  ])('set to %j it runs on %s, and says nothing twice', (tiers, cadence) => {
    const one = set(...tiers);
    expect(one.lead.enrolment).toMatchObject({ cadence });
    send(one, 3);
    const all = scriptsOf(one);
    expect(new Set(all).size).toBe(all.length);
  });
  it('nurture stays as it is', () => {
    const quiet = send(saved('four-stages', 'lead-magnet'), 6).at('2026-04-01 10:00', { type: 'tick' });
    expect(quiet.lead.enrolment).toMatchObject({ cadence: 'nurture' });
    quiet.at('2026-04-01 11:00', { type: 'set-tier', tier: 'cold' });
    expect(quiet.lead.enrolment).toMatchObject({ cadence: 'nurture' });
  });
});

describe('9. gaps', () => {
  it('a wider gap is wider, for every touch of the cadence', () => {
    const gaps = (before: number) => {
      const one = saved('seven-components', 'referral');
      for (let n = 0; n < before; n += 1) one.at(`2026-03-0${2 + n} 11:00`, sent());
      one.at('2026-03-09 10:00', { type: 'switch', cadence: 'hot' });
      send(one, 5);
      const days = one.lead.touches.slice(before).map((touch) => touch.at / DAY);
      return days.slice(1).map((day, i) => Math.round(day - days[i]!));
    };
    const [plain, wide] = [gaps(0), gaps(4)];
    wide.forEach((gap, i) => expect(gap, `gap ${i + 1}`).toBeGreaterThan(plain[i]!));
  });
  it('after holidays the touches keep their distance', () => {
    const off = [{ from: '2026-03-04', to: '2026-03-10', label: '' }] as never;
    const one = new Story((now) => ({
      ...context(now),
      settings: { ...context(now).settings, timeOff: off },
    })).at(monday, save({ playbook: 'seven-components', source: 'demo-request', keys }));
    send(one, 4);
    const days = one.lead.touches.map((touch) => Math.floor(touch.at / DAY));
    expect(days[3]! - days[2]!).toBeGreaterThanOrEqual(2);
  });
  it('four-layers warm takes seven days, never five in a row', () => {
    const one = send(saved('four-layers', 'referral'), 5);
    const days = one.lead.touches.map((touch) => Math.floor(touch.at / DAY));
    expect(days[4]! - days[0]!).toBe(7);
  });
  it('what needs nobody goes out on days that the rep works', () => {
    const one = saved('seven-components', 'list-import', { hand: null });
    for (let n = 0; n < 4; n += 1) {
      const { day } = one.lead.enrolment!.next!.due;
      expect([0, 6]).not.toContain(new Date(`${day}T12:00Z`).getUTCDay());
      send(one, 1);
    }
  });
});

describe('10. windows', () => {
  const opens = (days: readonly string[]) => {
    const one = saved('seven-components', 'referral');
    for (const day of days) one.at(`${day} 12:00`, signal('opened'));
    return one.lead.tier;
  };
  it('three opens count within a week, not for ever', () => {
    expect(opens(['2026-03-03', '2026-03-04', '2026-03-05'])).toBe('hot');
    expect(opens(['2026-03-03', '2026-03-14', '2026-03-25'])).toBe('warm');
  });
  it.each(['tiered-it', 'four-layers'])('%s: pricing twice in 24 hours changes the cadence', (id) => {
    const look = (second: string) =>
      saved(id, 'referral').at('2026-03-02 18:00', signal('pricing-page')).at(second, signal('pricing-page'));
    const told = (one: Story) =>
      one.log.some((event) => event.type === 'alerted' && /24 hours/.test(event.text));
    const twice = look('2026-03-03 17:00');
    expect(twice.lead.enrolment!.cadence).not.toBe('warm');
    expect(told(twice)).toBe(true);
    expect(told(look('2026-03-05 17:00'))).toBe(false);
  });
  it('speed-to-lead: a look at prices, or a click, brings a call while they read, each time', () => {
    const one = saved('speed-to-lead', 'demo-request').at('2026-03-02 09:03', sent('phone'));
    const alerts = () => one.log.filter(({ type }) => type === 'alerted').length;
    for (const [n, kind] of (['clicked', 'pricing-page', 'clicked'] as const).entries()) {
      const before = alerts();
      one.at(`2026-03-02 1${n}:00`, signal(kind));
      expect(alerts()).toBe(before + 1);
      expect(
        one.lead.tasks.some(({ title, done }) => done === null && /while they are reading/.test(title)),
      ).toBe(true);
    }
  });
});

describe('11. what the systems say', () => {
  it('speed-to-lead parks under 20: a reader who opens nothing', () => {
    const one = saved('speed-to-lead', 'newsletter', { hand: null });
    expect(one.lead.enrolment).toMatchObject({ cadence: 'newsletter', passive: true });
    send(one, 3);
    expect(one.lead.paused).toMatchObject({ why: { code: 'parked' } });
  });
  it('speed-to-lead acknowledges after hours at once, and the call has its time', () => {
    const one = new Story(context).at(
      '2026-03-02 21:00',
      save({ playbook: 'speed-to-lead', source: 'demo-request', keys }),
    );
    expect(one.lead.tasks.find(({ title }) => title.startsWith('Acknowledge'))).toMatchObject({
      due: { day: '2026-03-02', time: '21:05' },
      script: 'speed-to-lead-after-hours',
    });
    const words = scripts.find(({ id }) => id === 'speed-to-lead-after-hours')!;
    const fill = fillFor(
      one.lead,
      context('2026-03-02 21:01'),
      { links: [], snippets: {}, fields: [] },
      null,
    );
    expect(fillScript(words, 'email', fill).body).toContain('hear from me on Tuesday');
    expect(one.lead.enrolment!.next!.due).toMatchObject({ day: '2026-03-03', time: '09:00' });
  });
  it('four-stages: an asked price tightens the cadence by itself', () =>
    expect(
      saved('four-stages', 'lead-magnet')
        .at('2026-03-02 10:00', sent())
        .at('2026-03-02 11:00', signal('asked-price')).lead.enrolment!.cadence,
    ).toBe('opt-in-tighter'));
  it('four-stages: what comes in is met within the hour', () =>
    expect(saved('four-stages', 'inbound-form').lead.enrolment!.next!.due.deadline).toBe(
      at('2026-03-02 10:00'),
    ));
  it('reviews are as long as published, and speed-to-lead holds its four', () => {
    const minutes = Object.fromEntries(
      book('seven-components').reviews.map((one) => [one.every, one.minutes]),
    );
    expect(minutes).toEqual({ week: 30, month: 120, quarter: 240 });
    expect(new Set(book('speed-to-lead').reviews.map(({ every }) => every))).toEqual(
      new Set(['day', 'week', 'month', 'quarter']),
    );
  });
});
