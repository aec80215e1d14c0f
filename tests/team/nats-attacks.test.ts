// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { type Envelope, logSubject } from '@/lib/domain/team/envelope';
import { DAY } from '@/lib/domain/time/calendar';
import { type Hlc, hlcAt } from '@/lib/domain/time/hlc';
import { instant } from '@/lib/domain/time/instant';
import { toLead } from '@/lib/store/projections/rows';
import { importScopeKey } from '@/lib/team/sealing/scope-keys';
import { hashOf, readEnvelope, seal, withoutLine } from '@/lib/team/sealing/seal';
import { signerOf } from '@/lib/team/sealing/signatures';
import { signEntry } from '@/lib/team/signed-entry';
import { connectNats } from '@/lib/wire/nats-wire';
import type { Wire } from '@/lib/wire/wire';

import { save } from '../domain/asked';
import { settings } from '../store/open-test-db';
import { startTeamServer } from '../wire/nats-server';
import { Browser, roster } from './browser';
import { signedInvitations } from './signed-invitations';

/**
 * Somebody holds the key of the group and, by whoever keeps the server, credentials in Ana's name, which lets them
 * write where she does. Bo and Mia read.
 */
const LEAD = '00000000-0000-4000-8000-000000000001' as LeadId;
const clock = {
  get now() {
    return Date.now();
  },
};
let server: Awaited<ReturnType<typeof startTeamServer>>;
let invited: Awaited<ReturnType<typeof signedInvitations>>;
let mia: Browser;
let ana: Browser;
let bo: Browser;
let asAna: Wire;
const wires: Wire[] = [];

async function wireOf(actor: string, role: 'rep' | 'manager', scopes: readonly string[]): Promise<Wire> {
  const pods = scopes.filter((scope) => scope.startsWith('pod.'));
  const wire = connectNats(await server.member(actor, role, pods));
  wires.push(wire);
  return wire;
}

/** What would be done later is done at once, but not so often that no answer has the time to come. */
const HURRY_MS = 5000;
async function until(look: () => Promise<unknown>): Promise<void> {
  const hurrying = setInterval(() => [mia, ana, bo].forEach((browser) => browser.hurry()), HURRY_MS);
  await vi.waitFor(look, { timeout: 40_000, interval: 100 }).finally(() => clearInterval(hurrying));
}

beforeEach(async () => {
  server = await startTeamServer();
  invited = await signedInvitations();
  [mia, ana, bo] = [invited.mia, invited.ana, invited.bo].map((one) => new Browser(one, clock)) as [
    Browser,
    Browser,
    Browser,
  ];
  for (const browser of [mia, ana, bo]) {
    await browser.join();
    const { actor, role, scopes } = browser.connection;
    browser.start(await wireOf(actor, role as 'rep', scopes));
  }
  await mia.ask({ type: 'save-settings', settings: settings() });
  await mia.ask({ type: 'save-roster', roster });
  await until(async () => {
    for (const { db } of [ana, bo])
      expect(await db.versions.filter(({ kind }) => kind === 'roster').count()).toBe(1);
  });
  const keys = { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] };
  expect(await ana.ask({ leadId: LEAD, ...save({ keys }) })).toBe(true);
  expect(await ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' })).toBe(true);
  await until(async () => {
    for (const browser of [mia, bo]) expect(await browser.lead(LEAD)).toBeDefined();
  });
  asAna = await wireOf('ana', 'rep', invited.ana.scopes);
}, 150_000);
afterEach(async () => {
  for (const browser of [mia, ana, bo]) await browser.stop();
  await Promise.all(wires.splice(0).map((wire) => wire.close()));
  await server.stop();
});

let count = 0;
/** A note in Ana's name on the lead that all see, by a device of its own, with the key that everybody has. */
async function written({ by, hlc, text = 'Forged' }: { by?: 'ana' | 'bo'; hlc?: Hlc; text?: string }) {
  count += 1;
  const [kid, key] = Object.entries(invited.bo.keys['team.all']!)[0]!;
  const id = `${crypto.randomUUID()}.0`;
  const stamp = hlc ?? hlcAt(instant(Date.now()));
  const self = { actor: 'ana', device: `ana${count}x` };
  const about = { v: 1 as const, id, kind: 'event' as const, scope: 'team.all', lead: LEAD };
  const envelope = { ...about, ...self, n: 1, prev: '', hlc: stamp, kid } as Envelope;
  const saved = (await ana.db.events.toArray()).find(({ type }) => type === 'saved')!;
  const { v, at, scope, leadId } = saved;
  const event = { v, at, scope, leadId, id, ...self, hlc: stamp, type: 'noted', text };
  const sealed = await seal(envelope, event, await importScopeKey(key));
  const signed = by ? await signEntry(signerOf(invited[by]), sealed, await hashOf(sealed)) : sealed;
  return { subject: logSubject(envelope), id, text: signed };
}

const notesOf = async ({ db }: Browser) =>
  (await db.events.toArray()).filter(({ type }) => type === 'noted').map((event) => event['text']);

/** What Bo and Mia say of it, after the next honest word has come to both. */
async function saidAfter(messages: readonly { subject: string; id: string; text: string }[]) {
  for (const { db } of [mia, bo]) await db.auditNotes.clear();
  // A slow machine may let the answer wait too long; whatever is said again under its id counts once.
  for (const message of messages)
    await until(async () => expect(await asAna.publish(message)).toHaveProperty('seq'));
  const word = `Honest ${(count += 1)}`;
  await ana.ask({ leadId: LEAD, type: 'note', text: word });
  await until(async () => {
    for (const browser of [mia, bo]) expect(await notesOf(browser)).toContain(word);
  });
  const said = await Promise.all([mia, bo].map(({ db }) => db.auditNotes.toArray()));
  expect(said[0]!.map(({ what }) => what)).toEqual(said[1]!.map(({ what }) => what));
  expect(toLead((await mia.lead(LEAD))!)).toEqual(toLead((await bo.lead(LEAD))!));
  for (const browser of [mia, bo]) expect(await notesOf(browser)).not.toContain('Forged');
  return said[0]!.map(({ what, actor }) => [what, actor]);
}

it('an event in Ana’s name that she has not signed is refused by everybody, and said', async () => {
  const refused = [await written({}), await written({ by: 'bo' })];
  expect(await saidAfter(refused)).toEqual([
    ['unsigned-entry', 'ana'],
    ['unsigned-entry', 'ana'],
  ]);
}, 150_000);

it('a body that was altered is refused, signed or not', async () => {
  const { text, ...rest } = await written({ by: 'ana' });
  const { sealed, line } = withoutLine(text);
  const other = `${sealed.slice(0, -8)}AAAAAA==\n${line}`;
  expect(await saidAfter([{ ...rest, text: other }])).toEqual([['altered', 'ana']]);
}, 150_000);

it('an event of hers that is put there again changes nothing', async () => {
  await ana.ask({ leadId: LEAD, type: 'note', text: 'Said once' });
  let hers: { subject: string; text: string } | undefined;
  await until(async () => expect(await notesOf(bo)).toContain('Said once'));
  await asAna.follow('FU_LOG', 'fu.log.team.all.ana.>', 1, async ({ messages }) => {
    hers = messages.findLast(({ text }) => text.includes('\n')) ?? hers;
  });
  await until(async () => expect(hers).toBeDefined());
  expect(readEnvelope(hers!.text)?.actor).toBe('ana');
  expect(await saidAfter([{ ...hers!, id: 'again' }])).toEqual([['replay', 'ana']]);
  expect((await notesOf(bo)).filter((text) => text === 'Said once')).toHaveLength(1);
}, 150_000);

it('a clock years ahead moves no plan of anybody, and is said', async () => {
  const before = (await bo.lead(LEAD))!.enrolment?.next;
  const hlc = hlcAt(instant(Date.now() + 3 * 365 * DAY));
  expect(await saidAfter([await written({ by: 'ana', hlc, text: 'From the future' })])).toEqual([
    ['clock', 'ana'],
  ]);
  expect((await bo.lead(LEAD))!.enrolment?.next).toEqual(before);
}, 150_000);

it('an event longer than any that is written is refused and said, one of a megabyte by the server; the next ones come', async () => {
  const long = await written({ by: 'ana', text: 'x'.repeat(150_000) });
  expect(await saidAfter([long])).toEqual([['unreadable', 'ana']]);
  const tooLong = await written({ by: 'ana', text: 'x'.repeat(700_000) });
  expect(await asAna.publish(tooLong)).toMatchObject({ refused: { text: expect.stringContaining('size') } });
  expect(await saidAfter([])).toEqual([]);
}, 150_000);
