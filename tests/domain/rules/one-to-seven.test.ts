import { describe, expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import { findCadence } from '@/lib/domain/playbook/find-cadence';
import { place } from '@/lib/domain/queue/queue';
import { playbooks } from '@/lib/playbooks';

import { field, message, outcome, save, sent, signal, thread } from '../asked';
import { ask, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked(playbooks);
const monday = '2026-03-02 09:00';
const others = playbooks.filter(({ id }) => id !== 'four-stages').map(({ id }) => id);
const phone = {
  emails: ['ada@byte.example'],
  phones: ['+442079460000'],
  profiles: [],
  records: [],
  threads: [],
};
const saved = (playbook: string, source: string, over: Parameters<typeof save>[0] = {}) =>
  new Story(context).at(monday, save({ playbook, source, keys: phone, ...over }));
const bucket = (one: Story, now: string) => place(one.lead, 0, at(now), context(now)).bucket;

describe('1. silence after a conversation or a call starts a step with words of its own', () => {
  const arrival = (id: string) => {
    const playbook = playbooks.find((one) => one.id === id)!;
    const first = ['hot', 'warm', 'cold'].map((tier) => playbook.tiers[tier as 'hot']?.cadence);
    return new Set(
      first.flatMap((cadence) =>
        cadence ? findCadence(playbook, cadence)!.touches.map(({ script }) => script) : [],
      ),
    );
  };
  it.each(others)('%s: in mid-conversation, and after a call', (id) => {
    const talk = saved(id, 'demo-request')
      .at('2026-03-02 09:04', sent('phone'))
      .at('2026-03-02 12:00', signal('replied'))
      .at('2026-03-02 13:00', thread(message('out', 'out', '2026-03-02 13:00')))
      .at('2026-03-03 14:00', { type: 'tick' });
    expect(talk.lead).toMatchObject({ stage: 'conversation', enrolment: { cadence: 're-engage' } });
    const call = saved(id, 'demo-request')
      .at('2026-03-02 10:00', signal('booked', '2026-03-03 10:00'))
      .at('2026-03-03 11:00', signal('talked'))
      .at('2026-03-04 12:00', { type: 'tick' });
    expect(call.lead).toMatchObject({ stage: 'post-call', enrolment: { cadence: 'after-call' } });
    for (const { lead } of [talk, call]) expect(arrival(id)).not.toContain(lead.enrolment!.next!.script);
  });
});

describe('2. somebody lost who writes back', () => {
  const lost = () =>
    saved('four-stages', 'lead-magnet')
      .at('2026-03-02 10:00', outcome('lost', { reason: 'timing' }))
      .at('2026-03-10 09:00', thread(message('in', 'in', '2026-03-10 08:50')));
  it('is due at once', () => expect(bucket(lost(), '2026-03-10 09:00')).toBe(1));
  it('and the hello of a year later stays planned, also when a reason is given afterwards', () => {
    const one = lost();
    expect(one.next).toMatchObject({ day: '2027-03-02' });
    expect(one.at('2026-03-10 09:30', outcome('lost', { reason: 'price' })).next).toMatchObject({
      day: '2027-03-02',
    });
  });
  it.each([
    ['seen on the page', thread(message('out', 'out', '2026-03-10 09:20'))],
    ['marked as sent', sent()],
  ])('and is not used up by the answer to them, %s', (_, answer) => {
    const one = lost().at('2026-03-10 09:30', answer);
    expect(bucket(one, '2026-03-10 09:31')).toBeUndefined();
    expect(one.next).toMatchObject({ day: '2027-03-02' });
  });
  it('nor by a word of thanks that nobody asked for', () => {
    const one = saved('four-stages', 'lead-magnet')
      .at('2026-03-02 10:00', outcome('lost', { reason: 'timing' }))
      .at('2026-03-02 11:00', thread(message('out', 'out', '2026-03-02 10:50')));
    expect(one.next).toMatchObject({ day: '2027-03-02' });
  });
  it('but a wrong fit, said afterwards, is not written to again', () =>
    expect(lost().at('2026-03-10 09:30', outcome('lost', { reason: 'wrong-fit' })).next).toBeNull());
});

describe('3. closing clears what was to be done', () => {
  const busy = () =>
    saved('tiered-it', 'demo-request')
      .at('2026-03-02 09:04', sent('phone'))
      .at('2026-03-02 10:00', signal('clicked'));
  it.each(['won', 'lost'] as const)('%s: no task is left, and reopening brings it back', (which) => {
    const one = busy();
    const open = one.lead.tasks.filter(({ done }) => done === null);
    expect(open).not.toEqual([]);
    one.at('2026-03-02 11:00', outcome(which));
    expect(one.lead.tasks.filter(({ done }) => done === null)).toEqual([]);
    one.at('2026-03-02 12:00', { type: 'reopen' });
    expect(one.lead.tasks.filter(({ done }) => done === null)).toEqual(open);
  });
  it('so does putting them away, and they are due no more', () => {
    const one = busy().at('2026-03-02 11:00', { type: 'archive' });
    expect(one.lead.tasks.filter(({ done }) => done === null)).toEqual([]);
    expect(bucket(one, '2026-03-02 17:00')).toBeUndefined();
  });
  it('a late task is no late first reply', () => {
    const one = busy();
    expect(bucket(one, '2026-03-02 17:00')).toBe(1);
    const fresh = saved('tiered-it', 'demo-request');
    expect(bucket(fresh, '2026-03-02 17:00')).toBe(0);
  });
  const alerted = (one: Story) =>
    one.log.flatMap((event) =>
      event.type === 'alerted' && /days without/.test(event.text) ? event.text : [],
    );
  it('three days without a response are said of those who have not responded, and of nobody else', () => {
    const quiet = busy().at('2026-03-05 10:30', { type: 'tick' });
    expect(alerted(quiet)).toHaveLength(1);
    expect(
      alerted(busy().at('2026-03-02 11:00', outcome('won')).at('2026-03-09 10:30', { type: 'tick' })),
    ).toEqual([]);
    const away = busy().at(
      '2026-03-02 11:00',
      thread(message('a', 'in', '2026-03-02 10:50', 'I am out of the office until 20 March.')),
    );
    expect(alerted(away.at('2026-03-09 10:30', { type: 'tick' }))).toEqual([]);
    const called = busy()
      .at('2026-03-02 11:00', signal('booked', '2026-03-05 15:00'))
      .at('2026-03-05 16:00', signal('talked'))
      .at('2026-03-06 09:00', { type: 'tick' });
    expect(alerted(called)).toEqual([]);
  });
});

describe('4. a first reply that somebody waits for', () => {
  const full = (now: Parameters<typeof context>[0]) => ({
    ...context(now),
    load: () => 500,
    companyLoad: () => 500,
  });
  it('is held up by no cap of the day, the week or the company', () => {
    const one = new Story(full).at(
      monday,
      save({ playbook: 'speed-to-lead', source: 'demo-request', keys: phone }),
    );
    expect(one.lead.enrolment!.next).toMatchObject({
      channel: 'phone',
      due: { day: '2026-03-02', time: '09:00' },
    });
    one.at('2026-03-02 09:03', sent('phone'));
    expect(one.next!.day > '2026-03-03').toBe(true);
  });
  const abroad = (keys: typeof phone) =>
    saved('speed-to-lead', 'demo-request', {
      keys,
      fields: { name: field('Ada Byron'), company: field('Byte Ltd'), zone: field('America/Los_Angeles') },
    }).lead.enrolment!.next!;
  it('goes out on another channel where no call is allowed at that hour', () =>
    expect(abroad(phone)).toMatchObject({ channel: 'email', due: { deadline: at('2026-03-02 09:05') } }));
  it('where there is no other, the clock waits for the hour at which one is', () => {
    const next = abroad({ ...phone, emails: [] });
    expect(next.channel).toBe('email');
    const only = saved('speed-to-lead', 'demo-request', {
      channel: 'phone',
      keys: { ...phone, emails: [] },
      fields: { name: field('Ada Byron'), zone: field('America/Los_Angeles') },
    }).lead.enrolment!.next!;
    expect(only).toMatchObject({ channel: 'phone', due: { day: '2026-03-02', time: '08:00' } });
    expect(only.due.deadline).toBe(at('2026-03-02 16:05'));
  });
});

describe('5. eight touches without response end the hot sequence of seven-components', () => {
  const run = (source: string, tier: 'hot' | 'warm' | 'cold') => {
    const one = saved('seven-components', source);
    let made = 0;
    for (
      let day: number = at(monday);
      made < 14 && one.lead.enrolment?.cadence === tier;
      day += 24 * 3_600_000
    ) {
      one.at(day as never, { type: 'tick' });
      const next = one.lead.enrolment?.next;
      if (one.lead.enrolment?.cadence !== tier || !next) continue;
      if (next.due.day > new Date(day).toISOString().slice(0, 10)) continue;
      one.at((day + 7 * 3_600_000) as never, sent(next.channel as 'email'));
      made += 1;
    }
    return { made, cadence: one.lead.enrolment?.cadence, angles: findCadence(playbooks[2]!, tier)!.touches };
  };
  it('hot 8, warm 10, cold 12; then the quarterly mail', () => {
    expect(run('demo-request', 'hot')).toMatchObject({ made: 8, cadence: 'quarterly' });
    expect(run('referral', 'warm')).toMatchObject({ made: 10, cadence: 'quarterly' });
    const cold = run('cold-outreach', 'cold');
    expect(cold).toMatchObject({ made: 12, cadence: 'quarterly' });
    expect(cold.angles.map(({ angle }) => angle)).toContain('permission-close');
  });
});

describe('6. no reply before the touch went out', () => {
  it('records nothing as sent, however often it is pressed', () => {
    for (const { id } of playbooks) {
      const one = saved(id, 'referral');
      for (let minute = 0; minute < 6; minute += 1) {
        const now = `2026-03-02 09:1${minute}`;
        const pressed = decide(ask(outcome('no-reply')), one.log, context(now));
        if (pressed.ok) one.log = [...one.log, ...pressed.events];
      }
      // A call that is due has been made, and nobody answered: once.
      expect(one.lead.touches.length, id).toBeLessThanOrEqual(1);
      for (const touch of one.lead.touches) expect(touch.channel).toBe('phone');
    }
  });
});

describe('6. a call that the rep says was not made', () => {
  it('is no touch: the attempt alone is kept', () => {
    const one = saved('tiered-it', 'demo-request').at(
      '2026-03-02 09:01',
      outcome('no-reply', { sent: false }),
    );
    expect(one.lead.touches).toEqual([]);
    expect(one.lead.outcomes).toMatchObject([{ outcome: 'no-reply' }]);
    expect(one.lead.enrolment!.next).toMatchObject({ touch: 1, channel: 'phone' });
  });
});

describe('7. cold and unqualified leads start', () => {
  it.each(others)('%s: a source of which nobody raised a hand starts its cold cadence', (id) =>
    expect(saved(id, 'cold-outreach', { hand: null }).lead.enrolment).toMatchObject({ cadence: 'cold' }),
  );
  it('four-stages enrols nobody without a raised hand', () =>
    expect(saved('four-stages', 'list-import', { hand: null }).lead.enrolment).toBeNull());
  it.each(others)('%s: whoever might have raised a hand, and did not, is not followed', (id) =>
    expect(saved(id, 'referral', { hand: null }).lead.enrolment).toBeNull(),
  );
  it.each(others)('%s: the unqualified are written to now and then', (id) => {
    const one = saved(id, 'list-import', { hand: null })
      .at('2026-03-02 10:00', { type: 'set-tier', tier: 'unqualified' })
      .at('2026-03-02 10:01', { type: 'switch' });
    expect(one.lead.enrolment).toMatchObject({ passive: true });
  });
});
