import { expect, it } from 'vitest';

import type { Clock, Day } from '@/lib/domain/time/calendar';
import type { Event } from '@/lib/domain/log/event';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { ownScope } from '@/lib/domain/self';
import { hlcAt } from '@/lib/domain/time/hlc';
import type { LeadId, Task } from '@/lib/domain/lead/lead';
import { playbooks } from '@/lib/playbooks';
import type { Stored } from '@/lib/domain/log/upcast';
import { append } from '@/lib/store/commands/append';
import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readMeta } from '@/lib/store/database/self';
import { saveDocument } from '@/lib/store/database/documents';
import { sweep } from '@/lib/store/commands/sweep';

import { leadId } from '../domain/lead-ids';
import { field, outcome, save, sent, signal } from '../domain/asked';
import type { Asked } from '../domain/given';
import { ada, at, commandId, LONDON, ROBIN } from '../domain/sample';
import { failNthWrite } from './fail-nth-write';
import { about, contents, done, moment, openTestDb, saveSettings } from './open-test-db';

const bob = leadId('b0b0');
const NOW = '2026-03-04 10:00';
const task: Task = {
  id: 'task-1',
  title: 'Look up their shop',
  done: null,
  owner: null,
  due: {
    day: '2026-03-20' as Day,
    time: '09:00' as Clock,
    zone: LONDON,
    floats: true,
    deadline: null,
    why: [{ code: 'due-now' }],
  },
};
const noKeys = { emails: [], phones: [], profiles: [], records: [], threads: [] };

/** The command that saved another version of the playbook they are on. */
const SECOND = '00000000-0000-4000-8000-00000000d0c2';

const wroteFromElsewhere: Asked = {
  type: 'observe-thread',
  channel: 'email',
  account: null,
  thread: {
    id: 'thread-1',
    subject: null,
    lastDirection: 'in',
    messages: [
      {
        id: 'm0',
        direction: 'in',
        from: 'assistant@byte.example',
        at: at('2026-03-04 09:40'),
        atText: null,
        text: 'Call me',
      },
    ],
  },
};

/**
 * Every kind of command, granted to a lead with a plan and a sent touch; `before` makes it possible. Ticks
 * and rescorings come in sweeps of their own.
 */
const kinds: Record<
  Exclude<Asked['type'], 'tick' | 'rescore' | 'clock-back'>,
  { body: Asked; before?: Asked[]; inTeam?: true }
> = {
  'save-lead': { body: save({ keys: { ...noKeys, emails: ['bob@other.example'] } }) },
  'edit-lead': { body: { type: 'edit-lead', seen: {}, fields: { title: field('Owner') } } },
  'link-keys': { body: { type: 'link-keys', keys: { ...noKeys, emails: ['ada@home.example'] } } },
  'fill-blank': { body: { type: 'fill-blank', name: 'pain', value: 'too many tools' } },
  enrol: { body: { type: 'enrol' }, before: [signal('replied')] },
  switch: { body: { type: 'switch', playbook: 'four-layers' } },
  'mark-sent': { body: sent() },
  skip: { body: { type: 'skip' } },
  snooze: { body: { type: 'snooze', until: { day: '2026-03-09', time: '10:00' } as never } },
  pause: { body: { type: 'pause', until: null } },
  resume: { body: { type: 'resume' }, before: [{ type: 'pause', until: null }] },
  'keep-date': {
    body: { type: 'keep-date' },
    before: [{ type: 'snooze', until: { day: '2026-03-09', time: '10:00' } as never }, signal('replied')],
  },
  outcome: { body: outcome('no-reply') },
  reopen: { body: { type: 'reopen' }, before: [outcome('lost')] },
  signal: { body: signal('clicked') },
  'set-stage': { body: { type: 'set-stage', stage: 'call-ask' } },
  'set-tier': { body: { type: 'set-tier', tier: 'hot' } },
  'set-owner': { body: { type: 'set-owner', owner: 'Ana' } },
  'share-lead': {
    body: { type: 'share-lead', scope: 'team.all' },
    inTeam: true,
  },
  'opt-out': { body: { type: 'opt-out' } },
  archive: { body: { type: 'archive' } },
  'move-version': { body: { type: 'move-version', to: SECOND } },
  note: { body: { type: 'note', text: 'likes mornings' } },
  'finish-task': { body: { type: 'finish-task', taskId: task.id } },
  'settle-mail': { body: { type: 'settle-mail', ask: 'm0', theirs: true }, before: [wroteFromElsewhere] },
  'log-touch': {
    body: {
      type: 'log-touch',
      touch: {
        touch: 0,
        of: 0,
        cadence: null,
        channel: 'phone',
        at: at('2026-03-04 09:30'),
        how: 'marked',
        script: null,
        account: null,
      },
    },
  },
  undo: { body: { type: 'undo', command: '' } },
  'join-leads': {
    body: { type: 'join-leads', other: bob },
    before: [save({ keys: { ...noKeys, emails: ['bob@other.example'] } })],
  },
  'erase-lead': { body: { type: 'erase-lead' } },
  'take-claim': { body: { type: 'take-claim', owner: 'Ana', instead: '' } },
  'observe-record': { body: { type: 'observe-record', fields: { crmStage: field('Working') } } },
  'observe-thread': {
    body: {
      type: 'observe-thread',
      channel: 'email',
      account: null,
      thread: {
        id: 'thread-1',
        subject: 'Hello',
        lastDirection: 'in',
        messages: [
          {
            id: 'm1',
            direction: 'in',
            from: 'ada@byte.example',
            at: at('2026-03-04 09:50'),
            atText: null,
            text: 'Tell me more',
          },
        ],
      },
    },
  },
};

/** Whoever works at this database is in a team. */
async function saveRoster(db: Db, now: string) {
  const { self } = await readMeta(db);
  const { zone, hours } = defaultSettings(LONDON);
  const roster = [Member.parse({ id: self.actor, name: 'Robin', role: 'rep', zone, hours })];
  await commit(db, { id: commandId(), type: 'save-roster', roster }, moment(now));
}

async function prepare(before: readonly Asked[]) {
  const db = openTestDb();
  const injector = failNthWrite(db);
  await done(db, '2026-03-02 09:00', save());
  const note = about(ada, { type: 'note', text: 'to be undone' });
  await commit(db, note, moment('2026-03-02 09:05'));
  const added: Event[] = [
    {
      id: `${commandId()}.1`,
      v: 2,
      leadId: ada,
      at: at('2026-03-02 09:06'),
      hlc: hlcAt(at('2026-03-02 09:06')),
      ...ROBIN,
      scope: ownScope(ROBIN.actor),
      type: 'task-added',
      task,
    },
  ];
  await append(db, added as readonly Event[] as readonly Stored[], moment('2026-03-02 09:06'));
  await done(db, '2026-03-02 09:10', sent());
  if (before[0]?.type === 'save-lead') await done(db, '2026-03-02 09:12', before[0], bob);
  await saveDocument(
    db,
    {
      kind: 'playbook',
      id: 'four-stages',
      command: SECOND,
      body: { ...playbooks.find(({ id }) => id === 'four-stages')!, version: 2 },
    },
    moment('2026-03-02 09:10'),
  );
  for (const body of before) if (body.type !== 'save-lead') await done(db, '2026-03-04 09:00', body);
  return { db, injector, note: note.id };
}

it.each(Object.entries(kinds))(
  '%s: whichever write fails, nothing is left half done, and the next try does it',
  async (type, { body, before = [], inTeam }) => {
    const { db, injector, note } = await prepare(before);
    if (inTeam) await saveRoster(db, '2026-03-04 09:00');
    const filled = body.type === 'undo' ? { ...body, command: note } : body;
    const command = about(type === 'save-lead' ? bob : ada, filled);
    const untouched = await contents(db);
    const attempt = () => commit(db, command, moment(NOW)).catch((error: unknown) => error as Error);
    let failures = 0;
    let result = await attemptFailing(1);
    for (; 'message' in result; result = await attemptFailing(failures + 1)) {
      failures += 1;
      expect(await contents(db)).toEqual(untouched);
    }
    injector.failAt = null;
    expect(failures).toBeGreaterThan(0);
    expect(result).toMatchObject({ ok: true });
    expect(await attempt()).toEqual(result);

    function attemptFailing(nth: number) {
      Object.assign(injector, { writes: 0, failAt: nth });
      return attempt();
    }
  },
);

it('settings: whichever write fails, the old ones stay', async () => {
  const db = openTestDb();
  const injector = failNthWrite(db);
  await saveSettings(db, NOW, { name: 'Old' });
  const untouched = await contents(db);
  for (const failAt of [1, 2]) {
    Object.assign(injector, { writes: 0, failAt });
    await expect(saveSettings(db, NOW, { name: 'New' })).rejects.toThrow('disk full');
    expect(await contents(db)).toEqual(untouched);
  }
});

it('a sweep that cannot write leaves everything for the next one', async () => {
  const { db, injector } = await prepare([]);
  const late = at('2026-03-30 09:00');
  const untouched = await contents(db);
  injector.failAt = 'every';
  await expect(sweep(db, late)).rejects.toThrow('disk full');
  expect(await contents(db)).toEqual(untouched);
  injector.failAt = null;
  await sweep(db, late);
  expect(await db.leads.where('wakeAt').belowOrEqual(late).count()).toBe(0);
});

/** Three people, two of them one, and a command about several of them at once. */
it.each<[string, (ids: readonly LeadId[]) => LeadCommand[], number]>([
  [
    'a merge with what was chosen of both',
    ([one, other]) => [
      { id: commandId(), type: 'join-leads', leadId: one!, other: other! },
      { id: commandId(), type: 'edit-lead', leadId: one!, seen: {}, fields: { title: field('Owner') } },
    ],
    2,
  ],
  [
    'several erased',
    ([one, other]) =>
      [one!, other!].map((leadId) => ({ id: commandId(), type: 'erase-lead', leadId, never: true })),
    1,
  ],
])('%s: whichever write fails, nobody is half of it, and the next try does it', async (_, asked, left) => {
  const db = openTestDb();
  const injector = failNthWrite(db);
  const ids = [1, 2, 3].map((n) => leadId(`a00${n}`));
  for (const [n, id] of ids.entries())
    await done(db, '2026-03-02 09:00', save({ keys: { ...noKeys, emails: [`p${n}@other.example`] } }), id);
  const command = { id: commandId(), type: 'batch' as const, commands: asked(ids) };
  const untouched = await contents(db);
  let failures = 0;
  for (let nth = 1; ; nth += 1) {
    Object.assign(injector, { writes: 0, failAt: nth });
    const failed = await commit(db, command, moment(NOW)).then(
      () => false,
      () => true,
    );
    if (!failed) break;
    failures += 1;
    expect(await contents(db)).toEqual(untouched);
  }
  injector.failAt = null;
  expect(failures).toBeGreaterThan(3);
  expect(await db.leads.count()).toBe(left);
  const after = await contents(db);
  await commit(db, command, moment(NOW));
  expect(await contents(db)).toEqual(after);
});
