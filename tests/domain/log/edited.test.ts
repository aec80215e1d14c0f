import { describe, expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';

import { field, save } from '../asked';
import { ask } from '../given';
import { books } from '../lives';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked(books);
const [desk, van] = [
  { actor: 'ana', device: 'desk' },
  { actor: 'bo', device: 'van' },
];

function edits(
  log: readonly Event[],
  self: typeof desk,
  now: string,
  fields: Record<string, string | null>,
): Event[] {
  const values = Object.entries(fields).map(([name, value]) => [name, value === null ? null : field(value)]);
  const seen = Object.fromEntries(
    Object.keys(fields).map((name) => [name, fold(log)!.fields[name]?.value ?? null]),
  );
  const decision = decide(ask({ type: 'edit-lead', seen, fields: Object.fromEntries(values) }), log, {
    ...context(now),
    self,
  });
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.events;
}

const saved = (() => {
  const decision = decide(ask(save()), [], { ...context('2026-03-02 09:00'), self: desk });
  return decision.ok ? decision.events : [];
})();
const values = (log: readonly Event[]) => {
  const { fields, unseen } = fold(log)!;
  return {
    title: fields['title']?.value ?? null,
    industry: fields['industry']?.value ?? null,
    unseen: Object.fromEntries(Object.entries(unseen).map(([name, { value, by }]) => [name, [value, by]])),
  };
};

describe('two who edit one lead without seeing each other', () => {
  it('both get their way in different fields', () => {
    const one = edits(saved, desk, '2026-03-02 10:00', { title: 'Owner' });
    const other = edits(saved, van, '2026-03-02 10:05', { industry: 'Retail' });
    for (const log of [
      [...saved, ...one, ...other],
      [...saved, ...other, ...one],
    ])
      expect(values(log)).toEqual({ title: 'Owner', industry: 'Retail', unseen: {} });
  });

  it('in the same field the last word stands, whichever comes later, and the other is kept beside it with who said it', () => {
    const one = edits(saved, desk, '2026-03-02 10:00', { title: 'Owner', industry: 'Retail' });
    const other = edits(saved, van, '2026-03-02 10:05', { title: 'Director', industry: 'Retail' });
    for (const log of [
      [...saved, ...one, ...other],
      [...other, ...one, ...saved],
    ]) {
      expect(values(log)).toEqual({
        title: 'Director',
        industry: 'Retail',
        unseen: { title: ['Owner', 'ana'] },
      });
      expect(fold(log)!.unseen['title']!.at).toBe(at('2026-03-02 10:00'));
    }
  });

  it('what was emptied, or written where the other emptied it, is told in the same way', () => {
    const base = [...saved, ...edits(saved, desk, '2026-03-02 09:30', { title: 'Owner' })];
    const emptied = edits(base, desk, '2026-03-02 10:00', { title: null });
    const written = edits(base, van, '2026-03-02 10:05', { title: 'Director' });
    expect(values([...base, ...emptied, ...written]).unseen).toEqual({ title: [null, 'ana'] });
    const late = edits(base, van, '2026-03-02 09:50', { title: 'Director' });
    expect(values([...base, ...emptied, ...late])).toMatchObject({
      title: null,
      unseen: { title: ['Director', 'bo'] },
    });
  });

  it('is settled by whoever writes the field with both before them, and comes back when that is taken back', () => {
    const one = edits(saved, desk, '2026-03-02 10:00', { title: 'Owner' });
    const other = edits(saved, van, '2026-03-02 10:05', { title: 'Director' });
    const both = [...saved, ...one, ...other];
    const settles = edits(both, desk, '2026-03-02 11:00', { title: 'Owner' });
    expect(values([...both, ...settles])).toEqual({ title: 'Owner', industry: null, unseen: {} });
    const undo = decide(
      ask({ type: 'undo', command: settles[0]!.id.split('.')[0]! }),
      [...both, ...settles],
      {
        ...context('2026-03-02 11:05'),
        self: desk,
      },
    );
    if (!undo.ok) throw new Error(undo.refusal.code);
    expect(values([...both, ...settles, ...undo.events]).unseen).toEqual({ title: ['Owner', 'ana'] });
  });
});
