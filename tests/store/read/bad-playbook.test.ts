import { describe, expect, it } from 'vitest';
import type { Db } from '@/lib/store/database/db';
import { readMoves } from '@/lib/store/read/playbooks';
import { field, save, sent } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { contents, done, openTestDb, saveSettings } from '../open-test-db';
import { NOW, bob, keys, ask, savePlaybook, own, type Loose, version, granted } from './own-playbook';

describe('a bad playbook changes nothing and is refused with its place', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    [
      'a million steps',
      own(
        1,
        (p) => (p.cadences[0].touches = Array.from({ length: 1_000_000 }, () => p.cadences[0].touches[0])),
      ),
      'cadences › opt-in › touches',
    ],
    [
      'cadences in a circle',
      own(1, (p) => (p.cadences[4].end = { do: 'switch', cadence: 'opt-in' })),
      'cadences › opt-in › end',
    ],
    [
      'triggers in a circle',
      own(1, (p) =>
        p.triggers.push(
          {
            id: 'a',
            because: 'x',
            when: { on: 'tier-crossed', to: 'hot' },
            if: [],
            then: [{ do: 'set-tier', tier: 'warm' }],
          },
          {
            id: 'b',
            because: 'x',
            when: { on: 'tier-crossed', to: 'warm' },
            if: [],
            then: [{ do: 'set-tier', tier: 'hot' }],
          },
        ),
      ),
      'triggers › a',
    ],
    ['NaN', own(1, (p) => (p.score.hot = Number.NaN)), 'score › hot'],
    ['an unknown key', own(1, (p) => (p.stages[1].colour = 'red')), 'stages › conversation'],
    [
      'a missing script',
      own(1, (p) => (p.cadences[0].touches[1].script = 'lost')),
      'cadences › opt-in › touches › 2 › script',
    ],
    ['a newer format', own(1, (p) => (p.format = 2)), 'format'],
    ['a value that contains itself', own(1, (p) => (p.score.rules[0].when = p)), ''],
  ])('%s', async (_, playbook, place) => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    const before = await contents(db);
    const decision = await ask(db, { type: 'save-playbook', playbook, base: null });
    expect(decision).toMatchObject({
      ok: false,
      refusal: { code: 'playbook-refused', args: { place: expect.stringContaining(place) as string } },
    });
    expect({ ...(await contents(db)), answers: [] }).toEqual({ ...before, answers: [] });
  });
});

describe('those under way', () => {
  const later = (p: Loose) =>
    p.cadences[0].touches.forEach((touch: Loose, i: number) => i > 0 && (touch.after.days += 3));

  async function underWay(change: (playbook: Loose) => void): Promise<Db> {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await granted(db, await savePlaybook(own(), db));
    await done(db, NOW, save({ playbook: 'mine' }));
    await done(
      db,
      NOW,
      save({ playbook: 'mine', stage: 'conversation', keys, fields: { name: field('Bob') } }),
      bob,
    );
    await done(db, NOW, sent());
    await granted(db, await savePlaybook(own(2, change), db));
    return db;
  }

  it('finish on the version they began with', async () => {
    const db = await underWay(later);
    const before = await db.leads.get(ada);
    await done(db, '2026-03-04 10:00', sent());
    const lead = await db.leads.get(ada);
    expect([before!.playbook.version, lead!.playbook.version]).toEqual([1, 1]);
    expect(lead!.enrolment!.next!.due.day).toBe('2026-03-06');
  });

  it('are moved exactly as the preview says, and whoever cannot be stays', async () => {
    const db = await underWay((p) => {
      later(p);
      p.stages = p.stages.filter(({ id }: Loose) => id !== 'conversation');
      // Nor anything that asks for it.
      p.triggers = p.triggers.filter((trigger: Loose) => !JSON.stringify(trigger).includes('"conversation"'));
    });
    const { moves, total } = await readMoves(db, 'mine', await version(db, 2), at(NOW), 50);
    expect(total).toBe(2);
    const [first, second] = ['Ada Byron', 'Bob'].map((name) => moves.find((move) => move.name === name)!);
    expect([first!.before!.due.day, first!.after!.due.day]).toEqual(['2026-03-04', '2026-03-07']);
    expect(second!.refusal).toMatchObject({ code: 'version-no-stage' });
    await granted(db, {
      type: 'move-enrolments',
      playbook: 'mine',
      to: await version(db, 2),
      leads: [ada, bob],
    });
    const [moved, stayed] = [await db.leads.get(ada), await db.leads.get(bob)];
    expect(moved!.playbook.version).toBe(2);
    expect(moved!.enrolment!.next).toEqual(first!.after);
    expect(stayed!.playbook.version).toBe(1);
    expect(
      (await readMoves(db, 'mine', await version(db, 2), at(NOW), 50)).moves.map(({ name }) => name),
    ).toEqual(['Bob']);
  });

  it('keep a day the rep chose, and their place', async () => {
    const db = await underWay(later);
    await done(db, NOW, { type: 'snooze', until: { day: '2026-03-11', time: '11:15' } as never });
    await granted(db, {
      type: 'move-enrolments',
      playbook: 'mine',
      to: await version(db, 2),
      leads: [ada],
    });
    const lead = await db.leads.get(ada);
    expect(lead!.enrolment!.next).toMatchObject({ touch: 2, due: { day: '2026-03-11', time: '11:15' } });
  });

  it('stay where the new version has no such cadence or no such touch', async () => {
    const shorter = await underWay((p) => (p.cadences[0].touches = p.cadences[0].touches.slice(0, 1)));
    expect(
      (await readMoves(shorter, 'mine', await version(shorter, 2), at(NOW), 50)).moves.find(
        ({ name }) => name === 'Ada Byron',
      )!.refusal,
    ).toMatchObject({ code: 'version-shorter', args: { count: 1, touch: 2 } });
    const without = await underWay((p) => {
      p.cadences[0].id = 'other';
      p.stages[0].cadence = 'other';
    });
    expect(
      (await readMoves(without, 'mine', await version(without, 2), at(NOW), 50)).moves.find(
        ({ name }) => name === 'Ada Byron',
      )!.refusal,
    ).toMatchObject({ code: 'version-no-cadence' });
  });
});
