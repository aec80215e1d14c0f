import { describe, expect, it } from 'vitest';

import type { Context } from '@/lib/domain/log/context';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { playbooks } from '@/lib/playbooks';
import { reasonText } from '@/lib/i18n';

import { field, save, sent, signal } from '../asked';
import { Story } from '../given';
import { LONDON, ROBIN, world } from '../sample';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

/** Known by something else than the name. */
const idOf = (name: string) => `m-${name.toLowerCase().replaceAll(' ', '-')}`;
const member = (name: string, more: Partial<Member> = {}) =>
  Member.parse({ id: idOf(name), name, zone: LONDON, hours: defaultSettings(LONDON).hours, ...more });
const team = [
  member('Ana', { territories: ['EMEA'] }),
  member('Bo', { territories: ['EMEA'] }),
  member('Cy', { territories: ['US'] }),
];
const all = [
  ...(playbooks as readonly Playbook[]),
  {
    ...byTier,
    assignment: { ...byTier.assignment, order: ['tier' as const, 'territory' as const, 'capacity' as const] },
  },
];
const alone = clocked(all);
const withTeam =
  (more: Partial<Context> = {}): ReturnType<typeof clocked> =>
  (now) => ({ ...alone(now), roster: team, ...more });
const inEmea = { name: field('Ada Byron'), territory: field('EMEA') };
const saved = (context: ReturnType<typeof clocked>, over: Parameters<typeof save>[0] = {}) =>
  new Story(context).at(
    '2026-03-02 10:00',
    save({ playbook: 'by-tier', stage: 'new', source: 'form', fields: inEmea, ...over }),
  );

describe('with a roster', () => {
  it('a lead has one owner with the save itself, and says why', () => {
    const { lead } = saved(
      withTeam({ counts: { [idOf('Ana')]: { open: 31, lastAt: 1 }, [idOf('Bo')]: { open: 3, lastAt: 2 } } }),
    );
    expect(lead.owner).toBe(idOf('Ana'));
    expect(lead.ownerWhy.map(reasonText).join(', ')).toBe('EMEA, 31 of 40, next in turn');
  });

  it('and the same moment a dated task on that person, by the SLA of the source; the first touch does it', () => {
    const story = saved(withTeam());
    expect(story.lead.tasks).toMatchObject([
      {
        owner: idOf('Ana'),
        done: null,
        label: { code: 'task-take-lead' },
        due: { day: '2026-03-02', time: '10:05' },
      },
    ]);
    expect(story.at('2026-03-02 10:02', sent()).lead.tasks[0]!.done).not.toBeNull();
  });

  it('nobody eligible is never silent: an alert and a task to find somebody', () => {
    const story = saved(withTeam(), { fields: { name: field('Ada Byron'), territory: field('Mars') } });
    expect(story.lead).toMatchObject({
      owner: null,
      tasks: [{ label: { code: 'task-find-owner' }, owner: ROBIN.actor }],
    });
    expect(story.log.filter(({ type }) => type === 'alerted')).toMatchObject([
      { label: { code: 'nobody-eligible' } },
    ]);
    expect(story.lead.ownerWhy.map(reasonText)).toEqual(['Nobody takes Mars']);
  });

  it('what the playbook leaves to automation has no owner and no task', () => {
    const { lead, log } = saved(withTeam(), { source: 'list' });
    expect(lead).toMatchObject({ owner: null, tasks: [], ownerWhy: [{ code: 'route-unattended' }] });
    expect(log.some(({ type }) => type === 'alerted')).toBe(false);
  });

  it('who has the lead keeps it when the rules are asked again', () => {
    const story = new Story(withTeam()).at(
      '2026-03-02 10:00',
      save({ playbook: 'four-layers', source: 'demo-request', fields: inEmea }),
    );
    const { owner } = story.lead;
    expect(owner).toBe(idOf('Ana'));
    story.at('2026-03-02 12:00', signal('pricing-page')).at('2026-03-02 12:30', signal('pricing-page'));
    expect(story.lead.owner).toBe(owner);
  });

  it.each([
    ['tiered-it', 'demo-request'],
    ['speed-to-lead', 'paid-ad'],
  ])('%s: a first touch past its time goes to somebody else, with a task', (playbook, source) => {
    const story = new Story(withTeam()).at('2026-03-02 10:00', save({ playbook, source, fields: inEmea }));
    expect(story.lead.owner).toBe(idOf('Ana'));
    story.at('2026-03-02 10:06', { type: 'tick' });
    expect(story.lead.owner).toBe(idOf('Bo'));
    expect(story.lead.tasks.filter(({ done, owner }) => done === null && owner === idOf('Bo'))).not.toEqual(
      [],
    );
  });

  it('past its time and nobody else to take it, it stays where it is', () => {
    const story = new Story((now) => ({ ...alone(now), roster: [team[0]!, team[2]!] })).at(
      '2026-03-02 10:00',
      save({ playbook: 'tiered-it', source: 'demo-request', fields: inEmea }),
    );
    story.at('2026-03-02 10:06', { type: 'tick' });
    expect(story.lead.owner).toBe(idOf('Ana'));
    expect(story.lead.tasks.some(({ title, done }) => title.startsWith('Call now') && done === null)).toBe(
      true,
    );
  });

  it('whom the rep gave it to keeps it, whatever the rules say then', () => {
    const story = new Story(withTeam())
      .at('2026-03-02 10:00', save({ playbook: 'tiered-it', source: 'demo-request', fields: inEmea }))
      .at('2026-03-02 10:01', { type: 'set-owner', owner: idOf('Cy') });
    expect(story.at('2026-03-02 10:06', { type: 'tick' }).lead.owner).toBe(idOf('Cy'));
  });

  it('the rep may give it to anybody', () => {
    const story = saved(withTeam()).at('2026-03-02 11:00', { type: 'set-owner', owner: idOf('Cy') });
    expect(story.lead).toMatchObject({ owner: idOf('Cy'), ownerWhy: [{ code: 'owner-by-rep' }] });
  });

  it('a hand-off names somebody of the roster, or leaves a task', () => {
    const booked = (roster: Member[]) =>
      new Story((now) => ({ ...alone(now), roster }))
        .at('2026-03-02 10:00', save({ playbook: 'tiered-it', source: 'demo-request', fields: inEmea }))
        .at('2026-03-02 11:00', signal('booked', '2026-03-05 15:00'));
    expect(booked([...team, member('Account executive', { territories: ['US'] })]).lead.owner).toBe(
      idOf('Account executive'),
    );
    expect(booked(team).lead.owner).toBe(idOf('Ana'));
  });
});

describe('tasks of triggers', () => {
  it('one that only asks for a touch is done with it', () => {
    const story = new Story(alone).at(
      '2026-03-02 10:00',
      save({ playbook: 'four-layers', source: 'demo-request' }),
    );
    expect(story.lead.tasks).toMatchObject([
      { title: 'Call now: five minutes', done: null, due: { time: '10:05' } },
    ]);
    expect(story.at('2026-03-02 10:03', sent('phone')).lead.tasks[0]!.done).not.toBeNull();
  });

  it('one that asks for something else stays until it is done', () => {
    const story = new Story(alone).at(
      '2026-03-02 10:00',
      save({
        playbook: 'speed-to-lead',
        source: 'inbound-form',
        smsConsent: true,
        keys: {
          emails: ['ada@byte.example'],
          phones: ['+442079460000'],
          profiles: [],
          records: [],
          threads: [],
        },
      }),
    );
    expect(story.lead.enrolment!.next!.channel).toBe('sms');
    expect(
      story
        .at('2026-03-02 10:02', sent('sms'))
        .lead.tasks.filter(({ title, done }) => title === 'Call in person' && done === null),
    ).toHaveLength(1);
  });

  it('at night their clock waits for the morning', () => {
    const story = new Story(alone)
      .at('2026-03-02 10:00', save({ playbook: 'speed-to-lead', source: 'demo-request' }))
      .at('2026-03-02 10:05', sent('phone'))
      .at('2026-03-02 23:00', signal('asked-price'));
    const answer = story.lead.tasks.find(({ title }) => title.includes('price'))!;
    expect(answer.due).toMatchObject({ day: '2026-03-03', time: '09:15' });
  });
});

describe('alone', () => {
  it('everything is yours, and no task says so', () => {
    const { lead } = saved(alone);
    expect(lead.tasks.filter(({ id }) => id.startsWith('assigned:'))).toEqual([]);
  });

  it('a hand-off leaves the lead yours and says to hand over, once', () => {
    const story = new Story(alone).at(
      '2026-03-02 10:00',
      save({ playbook: 'tiered-it', source: 'demo-request' }),
    );
    story
      .at('2026-03-02 11:00', signal('booked', '2026-03-05 15:00'))
      .at('2026-03-02 12:00', signal('booked', '2026-03-06 15:00'));
    expect(story.lead.owner).toBe(ROBIN.actor);
    expect(
      story.lead.tasks
        .filter(({ label }) => label?.code === 'task-hand-off')
        .map(({ label }) => reasonText(label!)),
    ).toEqual(['Hand over to account executive']);
  });
});

it('the same question has the same answer', () => {
  const decided = () => saved(withTeam({ ...world('2026-03-02 10:00', all), roster: team })).lead;
  expect(decided().owner).toBe(decided().owner);
});
