import { describe, expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { commandOf, lastUndoable } from '@/lib/domain/log/log';

import { field, message, save, sent, thread } from '../asked';
import { ask, type Asked } from '../given';
import { books } from '../lives';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked(books);
/** Reps of one team; their leads stand in its record. */
const ana = { actor: 'ana', device: 'desk' };
const bo = { actor: 'bo', device: 'van' };

class Team {
  log: Event[] = [];
  private minute = 0;

  /** Answers the command's id, or why it was refused. */
  does(self: typeof ana, body: Asked): string {
    this.minute += 1;
    const command = ask(body);
    const now = at(`2026-03-02 09:${String(this.minute).padStart(2, '0')}`);
    const decision = decide(command, this.log, { ...context(now), self });
    if (!decision.ok) return decision.refusal.code;
    this.log.push(...decision.events.map((event) => ({ ...event, scope: 'team.all' })));
    return command.id;
  }
}

const undo = (command: string): Asked => ({ type: 'undo', command });
const edit = (name: string, value: string): Asked => ({
  type: 'edit-lead',
  seen: {},
  fields: { [name]: field(value) },
});
function team(): Team {
  const one = new Team();
  one.does(ana, save());
  return one;
}

describe('the Undo button', () => {
  it('takes back what one did oneself last, whatever others have done since', () => {
    const one = team();
    const touch = one.does(ana, sent());
    const note = one.does(bo, { type: 'note', text: 'Rang the reception' });
    expect(lastUndoable(one.log, ana)).toBe(touch);
    expect(lastUndoable(one.log, bo)).toBe(note);
    expect(lastUndoable(one.log, { actor: 'cy' })).toBeNull();
  });
});

describe('an undo', () => {
  it('is refused of what somebody else did, and of their undo', () => {
    const one = team();
    const touch = one.does(ana, sent());
    expect(one.does(bo, undo(touch))).toBe('undo-not-yours');
    const taken = one.does(ana, undo(touch));
    expect(one.does(bo, undo(taken))).toBe('undo-not-yours');
    one.does(ana, undo(taken));
    expect(fold(one.log)!.touches).toHaveLength(1);
  });

  it('may be of what the worker noted, on whatever device', () => {
    const one = team();
    one.does(ana, thread(message('m1', 'in', '2026-03-02 08:59')));
    const seen = commandOf(one.log.at(-1)!);
    expect(one.does(bo, undo(seen))).not.toMatch(/^undo-/);
  });

  it.each<[string, Asked, Asked]>([
    ['a touch', sent(), { type: 'skip' }],
    ['a pause', { type: 'pause', until: null }, { type: 'resume' }],
    [
      'a move of stage',
      { type: 'set-stage', stage: 'conversation' },
      { type: 'set-stage', stage: 'call-ask' },
    ],
    ['a field', edit('title', 'Owner'), edit('title', 'Director')],
  ])('is refused of %s on which somebody else has built', (_, mine, theirs) => {
    const one = team();
    const command = one.does(ana, mine);
    one.does(bo, theirs);
    expect(one.does(ana, undo(command))).toBe('undo-built-on');
  });

  it('is refused of having saved somebody with whom another has gone on', () => {
    const one = new Team();
    const saved = one.does(ana, save());
    one.does(bo, { type: 'note', text: 'Rang the reception' });
    expect(one.does(ana, undo(saved))).toBe('undo-built-on');
  });

  it.each<[string, Asked, Asked]>([
    ['they noted something', sent(), { type: 'note', text: 'Rang the reception' }],
    ['they wrote another field', edit('title', 'Owner'), edit('industry', 'Retail')],
    ['a message was seen', sent(), thread(message('m1', 'out', '2026-03-02 08:59'))],
  ])('goes through where others have only done something beside it: %s', (_, mine, theirs) => {
    const one = team();
    const command = one.does(ana, mine);
    one.does(bo, theirs);
    expect(one.does(ana, undo(command))).not.toMatch(/^undo-/);
  });

  it('goes through again once what was built on it is taken back', () => {
    const one = team();
    const touch = one.does(ana, sent());
    const skip = one.does(bo, { type: 'skip' });
    one.does(bo, undo(skip));
    expect(one.does(ana, undo(touch))).not.toMatch(/^undo-/);
    expect(fold(one.log)!.touches).toEqual([]);
  });

  it('stands in whose record the lead stands, that of having saved them and its undo too', () => {
    const one = new Team();
    const saved = one.does(ana, save());
    const decide1 = decide(ask(undo(saved)), one.log, { ...context('2026-03-02 10:00'), self: ana });
    expect(decide1).toMatchObject({ ok: true, events: [{ type: 'undone', scope: 'team.all' }] });
    if (!decide1.ok) return;
    const all = [...one.log, ...decide1.events];
    const again = undo(commandOf(decide1.events[0]!));
    expect(decide(ask(again), all, { ...context('2026-03-02 11:00'), self: ana })).toMatchObject({
      events: [{ scope: 'team.all' }],
    });
  });
});
