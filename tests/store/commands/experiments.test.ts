import { describe, expect, it } from 'vitest';

import type { Experiment } from '@/lib/domain/experiment/experiment';
import { copyOf } from '@/lib/domain/playbook/edit';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { playbooks } from '@/lib/playbooks';
import { versionsOf } from '@/lib/store/database/documents';
import type { Script } from '@/lib/domain/script/script';
import type { Instant } from '@/lib/domain/time/calendar';
import { withWording } from '@/lib/domain/script/wordings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readExperiments } from '@/lib/store/numbers/experiments';
import { readLead } from '@/lib/store/read/log';
import { readLibrary } from '@/lib/store/read/scripts';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { readLeadView } from '@/lib/views/read-lead-view';

import { save } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../open-test-db';

const NOW = at('2026-03-02 10:00');
const first = shipped.find(({ id }) => id === 'four-stages-opt-in-1')!;
const tested: Script = {
  ...withWording(first, 'variant:b', { subject: 'B', body: 'The other words.' }),
  version: 2,
};
const experiment = (over: Partial<Experiment> = {}): Experiment => ({
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  name: 'Shorter',
  change: { of: 'wording', script: tested.id, variant: 'b' },
  success: 'replied',
  windowDays: 7,
  baseline: 0.1,
  lift: 0.05,
  perArm: 400,
  startedAt: NOW,
  ended: null,
  ...over,
});
const start = (db: Db, one: Experiment) =>
  commit(db, { id: commandId(), type: 'save-experiment', experiment: one }, NOW);
const base = async (db: Db) => (await readLibrary(db, [])).own.get(tested.id)?.[0]?.document ?? null;
const saveScript = async (db: Db, script: Script) =>
  commit(db, { id: commandId(), type: 'save-scripts', scripts: [{ script, base: await base(db) }] }, NOW);

async function begun() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  expect((await saveScript(db, tested)).ok).toBe(true);
  expect(await start(db, experiment())).toMatchObject({ ok: true });
  return db;
}

describe('an experiment under way', () => {
  it('stays as it was registered, and alone on its script', async () => {
    const db = await begun();
    expect(await start(db, experiment({ lift: 0.2 }))).toMatchObject({
      refusal: { code: 'experiment-frozen' },
    });
    const second = experiment({ id: '5b241101-e2bb-4255-8caf-4136c566a962', name: 'Second' });
    expect(await start(db, second)).toMatchObject({
      refusal: { code: 'experiment-runs', args: { name: 'Shorter' } },
    });
    expect(await readExperiments(db)).toEqual([experiment()]);
  });

  it('keeps the words of its script until it ends', async () => {
    const db = await begun();
    const next = { ...tested, body: 'Changed midway', version: 3 };
    expect(await saveScript(db, next)).toMatchObject({ ok: false, refusal: { code: 'experiment-runs' } });
    const archive = {
      id: commandId(),
      type: 'archive-script' as const,
      script: tested.id,
      document: (await base(db))!,
    };
    expect(await commit(db, archive, NOW)).toMatchObject({ ok: false, refusal: { code: 'experiment-runs' } });
    const ended = { at: NOW, decision: 'not-enough' as const, learnt: 'Too slow' };
    expect(await start(db, experiment({ ended }))).toMatchObject({ ok: true });
    expect(await saveScript(db, next)).toMatchObject({ ok: true });
    expect(await start(db, experiment({ ended: { ...ended, learnt: 'Another' } }))).toMatchObject({
      refusal: { code: 'experiment-frozen' },
    });
  });

  it('goes on where its end is taken back within the day, unless another has begun there', async () => {
    const db = await begun();
    const ended = { at: NOW, decision: 'not-enough' as const, learnt: 'By mistake' };
    const goOn = (when: Instant) =>
      commit(db, { id: commandId(), type: 'save-experiment', experiment: experiment() }, when);
    expect(await start(db, experiment({ ended }))).toMatchObject({ ok: true });
    expect(await goOn(at('2026-03-03 10:00'))).toMatchObject({ refusal: { code: 'experiment-frozen' } });
    expect(await goOn(at('2026-03-03 09:59'))).toMatchObject({ ok: true });
    expect(await readExperiments(db)).toEqual([experiment()]);
    expect(await start(db, experiment({ ended }))).toMatchObject({ ok: true });
    const second = experiment({ id: '5b241101-e2bb-4255-8caf-4136c566a962', name: 'Second' });
    expect(await start(db, second)).toMatchObject({ ok: true });
    expect(await goOn(NOW)).toMatchObject({ refusal: { code: 'experiment-runs' } });
  });

  it('is drawn by the plan: Now shows each lead its wording, and says so', async () => {
    const db = await begun();
    const shown = new Map<string, string>();
    for (let n = 0; n < 12; n += 1) {
      const lead = `${ada.slice(0, -2)}${10 + n}`;
      const keys = { emails: [`lead-${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
      await done(db, '2026-03-02 10:00', save({ keys, source: 'lead-magnet' }), lead);
      const view = (await readLeadView(db, lead, NOW, shipped))!;
      if (view.script?.id !== tested.id) continue;
      const arm = (await readLead(db, lead))!.drawn![experiment().id]!;
      shown.set(lead, arm);
      expect(view.script.experiment).toEqual({ name: 'Shorter', arm });
      expect(view.script.variant).toBe(arm === 'b' ? 'b' : null);
      expect(view.script.rendered.body === 'The other words.').toBe(arm === 'b');
    }
    expect(new Set(shown.values())).toEqual(new Set(['a', 'b']));
    // Even within the source, by what is counted as leads are drawn.
    const arms = [...shown.values()];
    const [a, b] = ['a', 'b'].map((arm) => arms.filter((one) => one === arm).length);
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(3);
    expect((await db.tallies.get(`whole:drawn:${experiment().id}:lead-magnet`))?.counts).toEqual({ a, b });
  });

  it('on a cadence keeps its touches until it ends, and lets the rest of the playbook change', async () => {
    const db = openTestDb();
    await saveSettings(db, '2026-03-02 09:00');
    const own = copyOf(
      playbooks.find(({ id }) => id === 'four-stages')!,
      'Mine',
      'c0ffee00-0000-4000-8000-000000000000',
    );
    const [first, second] = own.cadences;
    const put = async (playbook: Playbook) => {
      const now = (await versionsOf(db, 'playbook', own.id)).at(-1)?.command ?? null;
      return commit(db, { id: commandId(), type: 'save-playbook', playbook, base: now }, NOW);
    };
    expect(await put(own)).toMatchObject({ ok: true });
    const change = { of: 'gap', playbook: own.id, cadence: first!.id, times: 1.5 } as const;
    expect(await start(db, experiment({ change }))).toMatchObject({ ok: true });
    const other = experiment({
      id: '5b241101-e2bb-4255-8caf-4136c566a962',
      change: { of: 'hour', playbook: own.id, cadence: first!.id, at: '15:00' as never },
    });
    expect(await start(db, other)).toMatchObject({ refusal: { code: 'experiment-runs' } });
    const without = (id: string) => ({
      ...own,
      cadences: own.cadences.map((one) =>
        one.id === id ? { ...one, touches: one.touches.slice(0, 2) } : one,
      ),
    });
    expect(await put(without(first!.id))).toMatchObject({ refusal: { code: 'experiment-holds' } });
    expect(await put(without(second!.id))).toMatchObject({ ok: true });
    const ended = { at: NOW, decision: 'drop' as const, learnt: '' };
    expect(await start(db, experiment({ change, ended }))).toMatchObject({ ok: true });
    expect(await put(without(first!.id))).toMatchObject({ ok: true });
  });
});
