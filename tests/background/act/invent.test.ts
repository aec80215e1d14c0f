import { beforeEach, describe, expect, it } from 'vitest';

import { sampleSteps } from '@/components/first-run/sample-steps';
import { invent } from '@/entrypoints/background/act/invent';
import type { Lead } from '@/lib/domain/lead/lead';
import { isSample } from '@/lib/domain/simulate/sample-id';
import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { clockOf, dayOf, HOUR, type Instant, weekday, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import { sweep } from '@/lib/store/commands/sweep';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readRoster } from '@/lib/store/read/roster';

import { at, commandId } from '../../domain/sample';
import { openTestDb } from '../../store/open-test-db';
import { fakeChrome } from '../fake-chrome';

const LONDON = 'Europe/London' as Zone;
const settings = { ...defaultSettings(LONDON), name: 'Robin Rep', setUp: true };
const fourStages = playbooks.find(({ id }) => id === 'four-stages')!;
let db: Db;

beforeEach(() => {
  fakeChrome();
  db = openTestDb();
});

async function samplesAt(now: Instant): Promise<LeadRow[]> {
  await commit(db, { id: commandId(), type: 'save-settings', settings }, now);
  for (const steps of sampleSteps(fourStages, settings, now))
    expect(await invent(db, { steps }, now)).toEqual({ refused: 0 });
  await sweep(db, now);
  return db.leads.toArray();
}

const named = (rows: readonly LeadRow[], name: string): Lead & LeadRow =>
  rows.find(({ fields }) => fields['name']!.value === name) as never;

it('sample leads are nobody else’s in a team that shares new leads with everybody', async () => {
  const now = at('2026-03-04 14:30');
  await commit(db, { id: commandId(), type: 'save-settings', settings }, now);
  const { self } = await readRoster(db);
  const { zone, hours } = settings;
  const me = Member.parse({ id: self, name: 'Robin', zone, hours, role: 'rep' });
  await commit(db, { id: commandId(), type: 'save-roster', roster: [me] }, now);
  await commit(db, { id: commandId(), type: 'save-sharing', newLeads: 'everybody' }, now);
  const scopes = (await samplesAt(now)).map(({ scope }) => scope);
  expect(new Set(scopes)).toEqual(new Set([`own.${self}`]));
});

describe('sample leads', () => {
  it.each([
    '2026-03-02 09:10',
    '2026-03-04 14:30',
    '2026-03-06 16:50',
    '2026-03-04 03:00',
    '2026-03-07 11:00',
    '2026-03-08 23:50',
  ])(
    'on %s show something late, an answer waiting, a call to be told, and each stage gone quiet',
    async (moment) => {
      const now = at(moment);
      const rows = await samplesAt(now);
      expect(rows).toHaveLength(9);
      expect(rows.every(({ id }) => isSample(id))).toBe(true);
      const due = rows.filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);
      expect(due.length).toBeGreaterThanOrEqual(5);
      expect(named(rows, 'Pavel Kučera').bucket).toBe(0);
      const { lastIn, lastOut } = named(rows, 'Émile Fournier');
      expect(lastIn!.at).toBeGreaterThan(lastOut!.at);
      expect(named(rows, 'Magnus Holt').booked!.at).toBeLessThan(now);
      expect(named(rows, 'Magnus Holt').dueAt).toBeLessThanOrEqual(now);
      expect(new Set(due.map(({ stage }) => stage))).toEqual(new Set(fourStages.stages.map(({ id }) => id)));
      expect(named(rows, 'Sofia Lund').status).toBe('won');
    },
  );

  it('have a first reply counting down whenever the rep works', async () => {
    const now = at('2026-03-04 14:30');
    const { next } = named(await samplesAt(now), 'Nadia Rahman').enrolment!;
    expect(next!.due.deadline! - now).toBeGreaterThan(0);
    expect(next!.due.deadline! - now).toBeLessThanOrEqual(HOUR);
  });

  it('have lived in the rep’s hours, whenever they are made and by whichever playbook', () => {
    const week = Array.from({ length: 56 }, (_, n) => instant(at('2026-03-02 00:00') + n * 3 * HOUR));
    const steps = playbooks.flatMap((playbook) =>
      week.flatMap((now) =>
        sampleSteps(playbook, settings, now)
          .slice(1)
          .flat()
          .map((step) => ({ ...step, now })),
      ),
    );
    expect(steps.length).toBeGreaterThan(1000);
    const outside = steps.filter(({ at: moment, now }) => {
      const clock = clockOf(moment, LONDON);
      return moment > now || weekday(dayOf(moment, LONDON)) > 5 || clock < '09:00' || clock > '17:30';
    });
    expect(outside).toEqual([]);
  });

  it.each(playbooks.map(({ id }) => id))('are lives that %s allows', async (id) => {
    const now = at('2026-03-04 14:30');
    const playbook = playbooks.find((one) => one.id === id)!;
    await commit(
      db,
      { id: commandId(), type: 'save-settings', settings: { ...settings, playbook: id } },
      now,
    );
    for (const steps of sampleSteps(playbook, settings, now))
      expect(await invent(db, { steps }, now)).toEqual({ refused: 0 });
  });

  it('are the only leads with an invented past, and nobody has an invented future', async () => {
    const now = at('2026-03-04 14:30');
    const [steps] = sampleSteps(fourStages, settings, now);
    const of = (over: object) => steps!.map((step) => ({ ...step, command: { ...step.command, ...over } }));
    await expect(invent(db, { steps: of({ leadId: crypto.randomUUID() }) as never }, now)).rejects.toThrow(
      'bad-data',
    );
    await expect(invent(db, { steps: steps! }, instant(now - HOUR))).rejects.toThrow('bad-data');
    expect(await db.leads.count()).toBe(0);
  });

  it('are gone with one press', async () => {
    const now = at('2026-03-04 14:30');
    const rows = await samplesAt(now);
    const commands = rows.map(({ id }) => ({
      type: 'erase-lead' as const,
      leadId: id,
      id: crypto.randomUUID(),
    }));
    expect((await commit(db, { id: commandId(), type: 'batch', commands }, now)).ok).toBe(true);
    expect(await db.leads.count()).toBe(0);
  });
});
