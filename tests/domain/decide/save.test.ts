import { describe, expect, it } from 'vitest';

import { remember } from '@/lib/domain/lead/memory';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { field, message, save, signal } from '../asked';
import { given, Story } from '../given';
import { at, world } from '../sample';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

const books = [fourStages as unknown as Playbook, byTier];
const context = clocked(books, {
  ownAddresses: ['robin@home.example', 'robin@gmail.com', '+442079460999', 'linkedin.com/in/robin-rep'],
});
const monday = '2026-03-02 09:00';
const story = () => new Story(context);
const keys = (emails: string[], phones: string[] = []) => ({
  emails,
  phones,
  profiles: [],
  records: [],
  threads: [],
});
const said = (...messages: ReturnType<typeof message>[]) => ({
  id: 'thread-1',
  subject: null,
  lastDirection: messages.at(-1)!.direction,
  messages,
});

describe('saving a lead', () => {
  it('takes the tier and the SLA of the source and starts the stage’s cadence', () => {
    const { lead } = story().at(monday, save());
    expect(lead).toMatchObject({
      tier: 'warm',
      status: 'follow-up',
      stage: 'opt-in',
      enrolment: { cadence: 'opt-in', next: { touch: 1, of: 6 } },
    });
    expect(lead.enrolment!.next!.due.deadline).toBe(at('2026-03-02 10:00'));
  });

  it('takes the tier’s cadence where the playbook goes by tier', () => {
    expect(
      story().at(monday, save({ playbook: 'by-tier', stage: 'new', source: 'form' })).lead,
    ).toMatchObject({ tier: 'hot', enrolment: { cadence: 'hot' } });
    expect(
      story().at(monday, save({ playbook: 'by-tier', stage: 'new', source: 'list' })).lead,
    ).toMatchObject({ tier: 'cold', status: 'nurture', enrolment: { cadence: 'cold', passive: true } });
  });

  it('without a raised hand the lead is saved, and nobody can follow up', () => {
    const saved = story().at(monday, save({ hand: null }));
    expect(saved.lead).toMatchObject({ status: 'active', enrolment: null, hand: null });
    given(...saved.log)
      .when({ type: 'enrol' }, context(monday))
      .refused('no-hand');
    given(...saved.log)
      .when({ type: 'switch', stage: 'conversation' }, context(monday))
      .refused('no-hand');
  });

  it('a hand raised later lets them be enrolled; a reply raises it by itself', () => {
    const saved = story().at(monday, save({ hand: null }));
    expect(
      saved
        .at('2026-03-02 10:00', { type: 'edit-lead', seen: {}, fields: {}, hand: 'asked' })
        .at('2026-03-02 10:01', { type: 'enrol' }).next?.touch,
    ).toBe(1);
    expect(
      story()
        .at(monday, save({ hand: null }))
        .at('2026-03-02 11:00', signal('replied')).lead.hand,
    ).toBe('replied');
  });

  it('starts nothing over a last word of theirs: a reply belongs to the rep', () => {
    const theirs = said(message('a', 'out', '2026-03-01 09:00'), message('b', 'in', '2026-03-01 10:00'));
    expect(story().at(monday, save({ thread: theirs })).lead).toMatchObject({
      status: 'active',
      enrolment: null,
    });
    const ours = said(message('b', 'in', '2026-03-01 10:00'), message('a', 'out', '2026-03-01 11:00'));
    expect(story().at(monday, save({ thread: ours })).lead).toMatchObject({
      status: 'follow-up',
      enrolment: { next: { due: { deadline: null } } },
    });
  });

  it('what was said before is history: it completes nothing and counts for nothing', () => {
    const { lead } = story().at(
      monday,
      save({ thread: said(message('a', 'in', '2026-02-01 09:00'), message('b', 'out', '2026-02-02 09:00')) }),
    );
    expect(lead).toMatchObject({
      touches: [],
      signals: [],
      keys: { threads: ['thread-1'] },
      enrolment: { next: { touch: 1 } },
    });
    expect(lead.seenMessages).toBe(['a', 'b'].reduce(remember, ''));
  });

  it('normalises what they are known by, and takes in what the fields say', () => {
    const { lead } = story().at(
      monday,
      save({
        keys: keys(['ADA@Byte.example '], ['+44 20 7946 0000']),
        fields: {
          name: field('  Ada\u200B  Byron '),
          email: field('ada@home.example'),
          phone: field('020 7946 0001'),
          country: field('GB'),
        },
      }),
    );
    expect(lead.keys).toMatchObject({
      emails: ['ada@byte.example', 'ada@home.example'],
      phones: ['+442079460000', '+442079460001'],
    });
    expect(lead.fields['name']?.value).toBe('Ada Byron');
  });

  it.each([
    ['name-needed', { fields: { name: field('\u200B \u202E') } }],
    ['name-needed', { fields: { company: field('Byte') } }],
    ['email-invalid', { keys: keys(['a@x..com']) }],
    ['email-lines', { keys: keys(['a@x.com\nBcc: z@y.com']) }],
    ['email-invalid', { fields: { name: field('Ada'), email: field('nonsense') } }],
    ['own-address', { keys: keys(['Robin@Home.example']) }],
    ['own-address', { keys: keys(['robin@rep.example']) }],
    ['own-address', { keys: keys(['robin+leads@rep.example']) }],
    ['own-address', { keys: keys(['r.obin@googlemail.com']) }],
    ['own-address', { keys: keys(['ada@byte.example'], ['+44 20 7946 0999']) }],
    [
      'own-address',
      { fields: { name: field('Ada'), profile: field('https://uk.linkedin.com/in/Robin-Rep/') } },
    ],
    ['no-reply-address', { keys: keys(['no-reply@byte.example']) }],
    ['phone-invalid', { keys: keys([], ['12']) }],
    ['playbook-unknown', { playbook: 'gone' }],
    ['source-unknown', { source: 'gone' }],
    ['stage-unknown', { stage: 'gone' }],
  ] as const)('%s', (code, over) =>
    given()
      .when(save(over as object), context(monday))
      .refused(code),
  );

  it('is not done twice', () =>
    given(...story().at(monday, save()).log)
      .when(save(), context(monday))
      .refused('already-saved'));
  it('can be done again after it was undone', () => {
    const once = story().at(monday, save());
    once.at(monday, { type: 'undo', command: once.lastCommand });
    expect(once.at(monday, save()).lead.status).toBe('follow-up');
  });

  it.each(['note', 'outcome', 'mark-sent', 'undo'] as const)('before it, %s is refused', (type) => {
    const body = {
      note: { type, text: 'x' },
      outcome: { type, outcome: 'won', reason: null, when: null, next: null },
      'mark-sent': { type, channel: 'email', script: null, account: null },
      undo: { type, command: '00000000-0000-4000-8000-000000000001' },
    }[type];
    given()
      .when(body as never, context(monday))
      .refused(type === 'undo' ? 'nothing-to-undo' : 'unknown-lead');
  });
  it('before it, a page or the time says nothing', () =>
    given().when({ type: 'tick' }, world(monday, books)).nothing());
});

describe('editing a lead', () => {
  const saved = () => story().at(monday, save());

  it('changes fields, drops empty ones, and knows them by a new address too', () => {
    const one = saved();
    one.at('2026-03-02 10:00', {
      type: 'edit-lead',
      seen: { company: 'Byte Ltd', email: null },
      fields: { company: null, email: field('ada@new.example') },
    });
    expect(one.lead.fields).not.toHaveProperty('company');
    expect(one.lead.keys.emails).toEqual(['ada@byte.example', 'ada@new.example']);
  });
  it('is refused over an edit of another window', () => {
    const one = saved();
    const seen = { company: 'Byte Ltd' };
    one.at('2026-03-02 10:00', { type: 'edit-lead', seen, fields: { company: field('Bytes') } });
    given(...one.log)
      .when({ type: 'edit-lead', seen, fields: { company: field('Other') } }, context('2026-03-02 10:01'))
      .refused('changed-elsewhere');
  });
  it('is not refused for what does not touch it: a touch that went out, another field', () => {
    const one = saved();
    const seen = { company: 'Byte Ltd', title: null };
    one
      .at('2026-03-02 10:00', { type: 'mark-sent', channel: 'email', script: null, account: null })
      .at('2026-03-02 10:01', { type: 'edit-lead', seen, fields: { title: field('CTO') } });
    one.at('2026-03-02 10:02', { type: 'edit-lead', seen, fields: { company: field('Bytes') } });
    expect(one.lead.fields).toMatchObject({ company: { value: 'Bytes' }, title: { value: 'CTO' } });
  });
  it('keeps a name', () => {
    const one = saved();
    given(...one.log)
      .when({ type: 'edit-lead', seen: {}, fields: { name: null } }, context(monday))
      .refused('name-needed');
  });
  it('fills a blank and remembers it', () =>
    expect(
      saved().at(monday, { type: 'fill-blank', name: 'pain', value: 'slow quotes' }).lead.blanks,
    ).toEqual({ pain: 'slow quotes' }));
});
