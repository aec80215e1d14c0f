import { describe, expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import { isDelegated } from '@/lib/domain/routing/delegated';
import type { Context } from '@/lib/domain/log/context';
import type { Event } from '@/lib/domain/log/event';
import { ownerWords } from '@/lib/domain/log/owner-words';
import { fold } from '@/lib/domain/log/evolve';
import { commandOf, lastUndoable } from '@/lib/domain/log/log';
import { place } from '@/lib/domain/queue/queue';
import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { ask, type Asked } from '../given';
import { books } from '../lives';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';

const hours = defaultSettings(LONDON).hours;
const north = { id: 'north', name: 'North' };
const member = (id: string, role: Member['role'], more: Partial<Member> = {}) =>
  Member.parse({ id, name: `${id[0]!.toUpperCase()}${id.slice(1)}`, zone: LONDON, hours, role, ...more });
const away = [{ from: '2026-03-02', to: '2026-03-06' }] as Member['timeOff'];
const roster = [
  member('mia', 'manager'),
  member('ana', 'rep', { group: north }),
  member('bo', 'rep', { group: { id: 'south', name: 'South' } }),
  member('kim', 'assistant', { assists: ['ana'] }),
  member('ray', 'reader'),
];
const context = clocked(books);

class Team {
  log: Event[] = [];
  constructor(private readonly members = roster) {}

  contextOf(actor: string, now: string): Context {
    return { ...context(at(now)), self: { actor, device: `${actor}1` }, roster: this.members, counts: {} };
  }

  /** Answers the command's id, or why it was refused. */
  does(actor: string, now: string, body: Asked): string {
    const command = ask(body);
    const decision = decide(command, this.log, this.contextOf(actor, now));
    if (!decision.ok) return decision.refusal.code;
    this.log.push(...decision.events);
    return command.id;
  }

  get lead() {
    return fold(this.log)!;
  }
}

const share = (scope: string): Asked => ({ type: 'share-lead', scope });
const give = (owner: string, note?: string): Asked => ({ type: 'set-owner', owner, ...(note && { note }) });

/** Ana has saved Ada, who is hers, and shared her with everybody. */
function shared(members = roster): Team {
  const team = new Team(members);
  team.does('ana', '2026-03-02 09:00', save());
  team.does('ana', '2026-03-02 09:01', give('ana'));
  team.does('ana', '2026-03-02 09:02', share('team.all'));
  return team;
}

/** And has written to her; there was no answer for days. */
function quiet(): Team {
  const team = shared();
  team.does('ana', '2026-03-02 09:30', sent());
  for (const day of ['04', '06', '09']) team.does('ana', `2026-03-${day} 09:00`, { type: 'tick' });
  expect(team.lead.status).toBe('follow-up');
  return team;
}

describe('who sees a lead', () => {
  it('is nobody else until it is shared, and then it has an owner', () => {
    const team = new Team([member('ana', 'rep')]);
    team.does('ana', '2026-03-02 09:00', save());
    expect(team.lead.scope).toBe('own.ana');
    team.does('ana', '2026-03-02 09:02', share('team.all'));
    expect(team.lead).toMatchObject({ scope: 'team.all', owner: 'ana' });
  });

  it('what follows stands in the record that everybody sees', () => {
    const team = shared();
    team.does('bo', '2026-03-02 10:00', { type: 'note', text: 'We met at the fair' });
    expect(team.log.at(-1)).toMatchObject({ scope: 'team.all', actor: 'bo' });
  });

  it('is taken back by an undo that everybody hears of', () => {
    const team = shared();
    const sharing = team.log.find(({ type }) => type === 'shared')!;
    team.does('ana', '2026-03-02 09:05', { type: 'undo', command: commandOf(sharing) });
    expect(team.lead.scope).toBe('own.ana');
    expect(team.log.at(-1)).toMatchObject({ type: 'undone', scope: 'team.all' });
  });

  it('narrowed, it is said where it was seen until now', () => {
    const team = shared();
    team.does('ana', '2026-03-02 09:05', share('own.ana'));
    expect(team.log.at(-1)).toMatchObject({ type: 'shared', to: 'own.ana', scope: 'team.all' });
    expect(team.lead.scope).toBe('own.ana');
  });

  it.each<[string, string, string]>([
    ['bo', 'pod.south', 'share-not-yours'],
    ['ana', 'pod.south', 'not-your-group'],
    ['ana', 'own.bo', 'not-your-group'],
    ['mia', 'own.mia', 'share-not-yours'],
    ['kim', 'pod.north', 'role-assists'],
    ['ray', 'team.all', 'role-reads-only'],
  ])('%s may not move it to %s: %s', (who, scope, why) => {
    expect(shared().does(who, '2026-03-02 10:00', share(scope))).toBe(why);
  });

  it('a manager moves it to any group', () => {
    const team = shared();
    team.does('mia', '2026-03-02 10:00', share('pod.south'));
    expect(team.lead.scope).toBe('pod.south');
  });

  it('from one group to another it goes by way of everybody', () => {
    const team = shared();
    team.does('ana', '2026-03-02 09:05', share('pod.north'));
    expect(team.does('mia', '2026-03-02 10:00', share('pod.south'))).toBe('other-group');
    team.does('mia', '2026-03-02 10:00', share('team.all'));
    team.does('mia', '2026-03-02 10:05', share('pod.south'));
    expect(team.lead.scope).toBe('pod.south');
  });

  it('nor by way of its rep alone, or of an undo: what the first group wrote would be missing', () => {
    const team = new Team();
    team.does('mia', '2026-03-02 09:00', save());
    const command = team.does('mia', '2026-03-02 09:01', share('pod.north'));
    team.does('mia', '2026-03-02 09:02', { type: 'undo', command });
    expect(team.does('mia', '2026-03-02 09:03', share('pod.south'))).toBe('other-group');
    team.does('mia', '2026-03-02 09:04', share('pod.north'));
    team.does('mia', '2026-03-02 09:05', share('own.mia'));
    expect(team.does('mia', '2026-03-02 09:06', share('pod.south'))).toBe('other-group');
    for (const scope of ['team.all', 'pod.south']) team.does('mia', '2026-03-02 09:07', share(scope));
    expect(team.lead.scope).toBe('pod.south');
  });

  it('somebody alone has nobody to share with', () => {
    const team = new Team([]);
    team.does('ana', '2026-03-02 09:00', save());
    expect(team.does('ana', '2026-03-02 09:01', share('team.all'))).toBe('no-team');
  });

  it('a colleague cannot take back what was written before it was shared', () => {
    const team = new Team();
    team.does('ana', '2026-03-02 09:00', save());
    const note = team.does('ana', '2026-03-02 09:01', { type: 'note', text: 'Rang' });
    team.does('ana', '2026-03-02 09:02', share('team.all'));
    expect(lastUndoable(team.log, { actor: 'bo' })).toBeNull();
    expect(team.does('bo', '2026-03-02 09:03', { type: 'undo', command: note })).toBe('undo-not-yours');
  });
});

describe('one owner', () => {
  it('hands over with a note, and the next one has it to do', () => {
    const team = shared();
    team.does('ana', '2026-03-02 10:00', give('bo', 'Wants a call on Friday'));
    expect(team.lead).toMatchObject({
      owner: 'bo',
      ownerWhy: [{ code: 'owner-handed-over', args: { by: 'Ana' } }],
      notes: [{ text: 'Wants a call on Friday', by: 'ana' }],
    });
    expect(team.lead.tasks.filter(({ done }) => done === null)).toMatchObject([{ owner: 'bo' }]);
  });

  it('is not taken from somebody who is there and in time', () => {
    expect(shared().does('bo', '2026-03-02 09:03', give('bo'))).toBe('not-yours-to-give');
  });

  it('is taken over when the owner is away', () => {
    const team = shared(roster.map((one) => (one.id === 'ana' ? { ...one, timeOff: away } : one)));
    team.does('bo', '2026-03-02 10:00', give('bo'));
    expect(team.lead).toMatchObject({
      owner: 'bo',
      ownerWhy: [{ code: 'owner-took-over' }, { code: 'take-over-away', args: { owner: 'Ana' } }],
    });
    expect(shared().does('bo', '2026-03-02 09:03', give('mia'))).toBe('not-yours-to-give');
  });

  it('is taken over when the first touch is past its time', () => {
    const team = shared();
    expect(team.lead.enrolment?.next?.due.deadline).toBeLessThan(at('2026-03-03 18:00'));
    team.does('bo', '2026-03-03 18:00', give('bo'));
    expect(team.lead.owner).toBe('bo');
  });

  it('is whom the server has given it to, where somebody else was first', () => {
    const team = shared();
    team.does('ana', '2026-03-02 10:00', give('bo'));
    const instead = ownerWords(team.log).at(-1)!.event.id;
    team.does('ana', '2026-03-02 10:01', { type: 'take-claim', owner: 'mia', instead });
    expect(team.lead).toMatchObject({ owner: 'mia', ownerWhy: [{ code: 'owner-by-claim' }] });
    expect(team.log.at(-1)).toMatchObject({ auto: true });
  });

  it('is not put back to whom the server had given it to, once something else was said of it', () => {
    const team = shared();
    const instead = ownerWords(team.log).at(-1)!.event.id;
    team.does('ana', '2026-03-02 10:00', give('bo'));
    team.does('ana', '2026-03-02 10:01', { type: 'take-claim', owner: 'mia', instead });
    expect(team.lead.owner).toBe('bo');
  });

  it('left late, any device of somebody who may assign says so, once for all of them', () => {
    const team = shared();
    const { deadline } = team.lead.enrolment!.next!.due;
    const bo = place(team.lead, 0, at('2026-03-02 09:03'), team.contextOf('bo', '2026-03-02 09:03'));
    expect(bo.wakeAt).toBe(deadline! + 90_000);
    expect(bo.dueAt).toBeUndefined();
    const ray = place(team.lead, 0, at('2026-03-02 09:03'), team.contextOf('ray', '2026-03-02 09:03'));
    expect(ray.wakeAt).toBeUndefined();
    const other = new Team();
    other.log = [...team.log];
    team.does('bo', '2026-03-03 18:00', { type: 'tick' });
    other.does('mia', '2026-03-03 18:00', { type: 'tick' });
    const merged = [...new Map([...team.log, ...other.log].map((event) => [event.id, event])).values()];
    const said = (log: readonly Event[]) =>
      log.filter((event) => event.type === 'trigger-fired' && event.why.code === 'sla-passed');
    expect(said(team.log)).toHaveLength(1);
    expect(said(merged)).toHaveLength(2);
    expect(fold(merged)!.fired).toBe(team.lead.fired);
  });
});

describe('an assistant', () => {
  it('has the quiet leads of those they assist before them, and nobody else has', () => {
    const team = quiet();
    const of = (who: string) =>
      place(team.lead, 0, at('2026-03-09 10:00'), team.contextOf(who, '2026-03-09 10:00')).quietStage;
    expect(of('ana')).toBe(team.lead.stage);
    expect(of('kim')).toBe(team.lead.stage);
    expect(of('bo')).toBeUndefined();
  });

  it('sends that stage’s script and advances the status, under their own name', () => {
    const team = quiet();
    team.does('kim', '2026-03-09 10:00', sent());
    expect(team.lead.touches.at(-1)).toMatchObject({ by: 'kim' });
    expect(team.lead.owner).toBe('ana');
  });

  it('leaves answers and everything else to the rep', () => {
    const team = quiet();
    for (const body of [outcome('won'), give('kim'), { type: 'pause', until: null }, { type: 'erase-lead' }])
      expect(team.does('kim', '2026-03-09 10:00', body as Asked)).toBe('role-assisted');
    team.does('ana', '2026-03-09 10:05', signal('replied'));
    team.does('ana', '2026-03-09 10:06', thread(message('m1', 'in', '2026-03-09 10:04')) as Asked);
    expect(isDelegated(team.lead, roster, { actor: 'kim' })).toBe(false);
    expect(team.does('kim', '2026-03-09 10:10', sent())).toBe('role-assists');
  });

  it('takes back what they did themselves, even where they may do no more', () => {
    const team = quiet();
    const note = team.does('kim', '2026-03-09 10:00', { type: 'note', text: 'Rang' });
    team.does('ana', '2026-03-09 10:05', thread(message('m1', 'in', '2026-03-09 10:04')) as Asked);
    expect(team.does('kim', '2026-03-09 10:10', { type: 'note', text: 'Again' })).toBe('role-assists');
    team.does('kim', '2026-03-09 10:11', { type: 'undo', command: note });
    expect(team.lead.notes).toEqual([]);
  });

  it('writes what they like of leads of their own', () => {
    const team = new Team();
    team.does('kim', '2026-03-02 09:00', save());
    expect(team.does('kim', '2026-03-02 09:05', { type: 'pause', until: null })).not.toBe('role-assists');
  });
});

describe('a reader', () => {
  it('takes back nothing, not even what was found out, and erases nobody for the others', () => {
    const team = shared();
    const seen = team.does(
      'ana',
      '2026-03-02 10:00',
      thread(message('m1', 'in', '2026-03-02 09:50')) as Asked,
    );
    for (const body of [{ type: 'undo', command: seen }, { type: 'erase-lead' }])
      expect(team.does('ray', '2026-03-02 10:05', body as Asked)).toBe('role-reads-only');
  });
});
