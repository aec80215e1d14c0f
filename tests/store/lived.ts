import { decideReminders } from '@/entrypoints/background/reminders/remind';
import { observations } from '@/entrypoints/background/observe/observe';
import type { Command } from '@/lib/domain/log/command';
import type { SeenMessage, Sighting } from '@/lib/domain/page/sighting';
import { Member } from '@/lib/domain/settings/roster';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import { rescore } from '@/lib/store/commands/rescore';
import { sweep } from '@/lib/store/commands/sweep';
import type { Db } from '@/lib/store/database/db';

import { field, message, outcome, save, sent, signal } from '../domain/asked';
import { at, LONDON } from '../domain/sample';
import { baseOf } from './base-of';
import { settings } from './open-test-db';
import { ownScript } from './own-script';
import { taught } from './taught';

const lead = (n: number) => `00000000-0000-4000-8000-0000000010${String(n).padStart(2, '0')}` as never;

const people: [string, string, object][] = [
  ['Ada Byron', 'Byte Ltd', {}],
  ['Bob Stone', 'Byte Ltd', {}],
  ['Cora Lund', 'Lund AB', { playbook: 'speed-to-lead', source: 'demo-request', stage: 'opt-in' }],
  ['Dan Moor', 'Moor Mills', { playbook: 'mine' }],
  ['Eve Hart', 'Hart Inc', {}],
  ['Finn Oak', 'Oak plc', { account: null }],
  ['Gia Poe', 'Poe BV', { hand: null }],
  ['Hal Quist', 'Quist Oy', {}],
  ['Ivy Reed', 'Reed Ltd', {}],
];

/**
 * A database as a rep has lived with it for a season: whatever can have happened to a lead has happened to
 * one of nine.
 */
export async function live(db: Db): Promise<void> {
  const plain = async (now: string, command: object) => {
    const decision = await commit(db, { id: crypto.randomUUID(), ...command } as Command, at(now));
    if (!decision.ok) throw new Error(`${JSON.stringify(command).slice(0, 100)} ${decision.refusal.code}`);
  };
  const one = (now: string, n: number, body: object) => plain(now, { leadId: lead(n), ...body });
  const seen = async (now: string, id: string, n: number, messages: SeenMessage[]) => {
    const thread = { id, subject: 'Your checklist', lastDirection: 'in', messages };
    const rows = [(await db.leads.get(lead(n)))!];
    const mine = { kind: 'thread', recipe: 'gmail-thread', account: 'robin@rep.example', lead: null, thread };
    for (const command of observations(mine as Partial<Sighting> as Sighting, rows))
      await plain(now, command);
  };
  await plain('2026-02-27 16:00', { type: 'save-settings', settings: settings() });
  const mine = { ...playbooks[0]!, id: 'mine', name: 'Mine' };
  const documents = [
    { type: 'save-playbook', playbook: mine, base: null },
    { type: 'save-scripts', scripts: [{ script: ownScript(), base: null }] },
    { type: 'favour-script', script: 'own-hello', on: true },
    { type: 'save-snippets', base: null, snippets: { ps: 'PS: it takes two minutes.' } },
    {
      type: 'save-links',
      base: null,
      links: [
        {
          id: 'guide',
          kind: 'resource',
          title: 'the guide',
          url: 'https://rep.example/',
          industries: [],
          stages: [],
        },
      ],
    },
    { type: 'save-recipes', recipes: [taught()] },
  ];
  for (const command of documents) await plain('2026-02-27 16:10', command);
  for (const [n, [name, company, over]] of people.entries()) {
    const email = `${name.toLowerCase().replace(' ', '.')}@${n + 1}.example`;
    const keys = { emails: [email], phones: [], profiles: [], records: [], threads: [] };
    const fields = { name: field(name), company: field(company) };
    await one(`2026-03-02 09:1${n}`, n + 1, save({ fields, keys, ...over }));
  }
  await one('2026-03-02 09:30', 1, sent());
  await one('2026-03-02 09:31', 1, { type: 'note', text: 'Rang the reception' });
  const known = { title: field('Owner'), industry: field('Retail') };
  await one('2026-03-02 09:40', 1, { type: 'edit-lead', seen: { title: null }, fields: known });
  await one('2026-03-02 09:41', 1, { type: 'fill-blank', name: 'pain', value: 'Leads go cold' });
  await one('2026-03-02 10:00', 2, sent());
  await one('2026-03-03 09:00', 4, outcome('no-reply', { sent: true }));
  const call = { step: 'call', when: { day: '2026-03-06', time: '15:00' } } as never;
  await one('2026-03-03 09:05', 5, outcome('won', { next: call }));
  await one('2026-03-03 09:06', 6, outcome('lost', { reason: 'wrong-fit' }));
  await one('2026-03-03 09:07', 6, { type: 'reopen' });
  await one('2026-03-03 09:08', 6, outcome('lost'));
  await seen('2026-03-04 10:00', 't-ada', 1, [
    message('m1', 'out', '2026-03-02 09:29'),
    { ...message('m2', 'in', '2026-03-04 09:50', 'Could we talk on Thursday?'), from: 'ada.byron@1.example' },
  ]);
  await seen('2026-03-04 11:00', 't-bob', 2, [
    message('n1', 'out', '2026-03-02 09:59'),
    {
      ...message('n2', 'in', '2026-03-04 10:50', 'I am out of the office until 9 March.'),
      from: 'bob.stone@2.example',
    },
  ]);
  await one('2026-03-04 12:00', 1, signal('booked', '2026-03-06 15:00'));
  await one('2026-03-04 12:01', 5, signal('pricing-page'));
  const team = ['Robin Rep', 'Ana', 'Bo'].map((name) =>
    Member.parse({ id: name.slice(0, 3).toLowerCase(), name, zone: LONDON, hours: settings().hours }),
  );
  await plain('2026-03-04 13:00', { type: 'save-roster', roster: team });
  await one('2026-03-04 13:10', 9, { type: 'set-owner', owner: 'ana' });
  await one('2026-03-04 13:11', 8, { type: 'set-tier', tier: 'hot' });
  await one('2026-03-04 13:12', 8, { type: 'snooze', until: { day: '2026-03-09', time: '15:00' } });
  await one('2026-03-04 13:13', 9, { type: 'pause', until: { day: '2026-03-08', time: '10:00' } });
  await sweep(db, at('2026-03-05 09:00'));
  await decideReminders(db, at('2026-03-05 09:01'), false);
  const notes = [4, 7].map((n) => ({
    id: crypto.randomUUID(),
    type: 'note',
    leadId: lead(n),
    text: 'caught up',
  }));
  await plain('2026-03-05 10:10', { type: 'batch', what: 'catch-up', commands: notes });
  const base = await baseOf(db, 'playbook', 'mine');
  await plain('2026-03-05 10:20', {
    type: 'save-playbook',
    playbook: { ...mine, name: 'Mine, again' },
    base,
  });
  const to = (await baseOf(db, 'playbook', 'mine'))!;
  await plain('2026-03-05 10:30', { type: 'move-enrolments', playbook: 'mine', to, leads: [lead(4)] });
  await plain('2026-03-05 11:00', { type: 'stop-company', company: 'Hart Inc' });
  await sweep(db, at('2026-03-07 09:00'));
  await sweep(db, at('2026-03-12 09:00'));
  const [note, undo] = [crypto.randomUUID(), crypto.randomUUID()];
  await plain('2026-03-12 09:05', { id: note, leadId: lead(8), type: 'note', text: 'taken back' });
  await plain('2026-03-12 09:06', { id: undo, leadId: lead(8), type: 'undo', command: note });
  await plain('2026-03-12 09:07', { leadId: lead(8), type: 'undo', command: undo });
  await sweep(db, at('2026-05-20 09:00'));
  const ideal = { sizes: [], industries: ['retail'], roles: ['owner'], countries: [] };
  await plain('2026-05-20 10:00', { type: 'save-settings', settings: settings({ ideal }) });
  await rescore(db, at('2026-05-20 10:01'), { clock: () => 0 });
  await decideReminders(db, at('2026-05-20 10:05'), true);
}
