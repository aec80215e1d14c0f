import { expect, it } from 'vitest';

import { type Envelope, logSubject } from '@/lib/domain/team/envelope';
import { DAY } from '@/lib/domain/time/calendar';
import { hlcAt } from '@/lib/domain/time/hlc';
import { instant } from '@/lib/domain/time/instant';
import type { Stored } from '@/lib/domain/log/upcast';
import { ownScope } from '@/lib/domain/self';
import { readAuditNotes } from '@/lib/store/team/read-audit';
import { readEnvelope, seal } from '@/lib/team/sealing/seal';
import { importScopeKey } from '@/lib/team/sealing/scope-keys';

import { sent } from '../domain/asked';
import { atWork, LEAD, NOW, quiet, type World } from './at-work';
import { Browser, invitations } from './browser';

const found = async (browser: Browser) => (await readAuditNotes(browser.db)).map(({ what }) => what);
const notesOf = async ({ bo }: World) =>
  (await bo.db.events.toArray()).filter(({ type }) => type === 'noted').map((event) => event['text']);

/** Something that somebody writes by themselves, with the key that they have. */
async function write(
  { server, ana }: World,
  over: Partial<Envelope>,
  body: Partial<Stored>,
  subject?: string,
) {
  const sample = server.streams.FU_LOG.findLast(({ subject: on }) => on.startsWith('fu.log.team.all.ana'))!;
  const [kid, key] = Object.entries(ana.connection.keys['team.all']!)[0]!;
  const event = {
    ...(await ana.db.events.toArray()).find(({ type }) => type === 'saved'),
    id: `${crypto.randomUUID()}.0`,
    ...body,
  };
  const envelope = {
    ...readEnvelope(sample.text)!,
    id: event.id,
    kid,
    device: 'another',
    n: 1,
    prev: '',
    ...over,
  };
  const text = await seal(envelope, event, await importScopeKey(key));
  server.put('FU_LOG', subject ?? logSubject(envelope), crypto.randomUUID(), text);
}

it('what is shared is with the others at once, with its owner, and nothing is said', async () => {
  const world = await atWork();
  await world.note('Rang the reception');
  await world.settle();
  expect(await notesOf(world)).toEqual(['Rang the reception']);
  expect((await world.bo.lead(LEAD as never))?.owner).toBe('ana');
  expect(await found(world.bo)).toEqual([]);
  expect(world.bo.state).toEqual({ kind: 'connected', toSend: 0, behind: 0 });
});

it('a touch marked in a browser of hers whose clock is a month ahead plans nothing for a month later', async () => {
  const world = await atWork();
  const ahead = await world.another('ana', 30 * DAY);
  await world.settle();
  const before = (await world.ana.lead(LEAD as never))!.enrolment!.next!;
  expect(await ahead.ask({ leadId: LEAD, ...sent() })).toBe(true);
  await world.settle();
  const { next } = (await world.ana.lead(LEAD as never))!.enrolment!;
  expect(next).toMatchObject({ touch: before.touch + 1 });
  expect(next!.due.day < '2026-03-10').toBe(true);
  expect((await world.bo.lead(LEAD as never))!.enrolment!.next).toEqual(next);
  expect(await found(world.bo)).toContain('clock');
});

it('a body that was altered is not taken in, is said, and said to be missing', async () => {
  const world = await atWork();
  const { server } = world;
  const put = server.put.bind(server);
  server.put = (stream, subject, id, text, expected) =>
    put(stream, subject, id, stream === 'FU_LOG' ? `${text.slice(0, -6)}AAAA==` : text, expected);
  await world.note('Altered on the way');
  await world.settle();
  server.put = put;
  await world.note('As it was');
  await world.settle();
  expect(await notesOf(world)).toEqual(['As it was']);
  expect((await found(world.bo)).toSorted()).toEqual(['altered', 'gap']);
});

it('one that was withheld is said to be missing, until it comes', async () => {
  const world = await atWork();
  const { server } = world;
  const put = server.put.bind(server);
  let held: (() => void) | undefined;
  server.put = (...message) => {
    held ??= () => put(...message);
    return { seq: 1, duplicate: false };
  };
  await world.note('Withheld');
  await world.settle();
  server.put = put;
  await world.note('After it');
  await world.settle();
  expect(await found(world.bo)).toEqual(['gap']);
  held!();
  await world.settle();
  expect(await found(world.bo)).toEqual([]);
  expect(await notesOf(world)).toHaveLength(2);
});

it('one that comes a second time changes nothing and is said', async () => {
  const world = await atWork();
  await world.note('Once');
  await world.settle();
  const { subject, text } = world.server.streams.FU_LOG.at(-1)!;
  world.server.put('FU_LOG', subject, 'again', text);
  await world.settle();
  expect(await notesOf(world)).toEqual(['Once']);
  expect(await found(world.bo)).toEqual(['replay']);
});

it('one in another member’s name, or under another’s subject, is not taken in and is said', async () => {
  const world = await atWork();
  const count = () => world.bo.db.events.count();
  const before = await count();
  await write(world, {}, { actor: 'mia' });
  await write(world, { actor: 'ana' }, {}, `fu.log.team.all.bo.${LEAD}`);
  world.server.put('FU_LOG', `fu.log.team.all.ana.${LEAD}`, 'x', '{"stream":"FU_LOG","seq":1}');
  await world.settle();
  expect(await count()).toBe(before);
  expect((await found(world.bo)).toSorted()).toEqual(['forged', 'forged', 'unreadable']);
});

it('a clock that is years ahead is said', async () => {
  const world = await atWork();
  const hlc = hlcAt(instant(NOW + 3 * 365 * 24 * 60 * 60 * 1000));
  await write(world, { hlc }, { hlc });
  await world.settle();
  expect(await found(world.bo)).toEqual(['clock']);
});

it('a claim against the rules moves nothing, for anybody, and a text that is none only takes up a number', async () => {
  const world = await atWork();
  const { server } = world;
  const [kid, key] = Object.entries(world.bo.connection.keys['team.all']!)[0]!;
  const sample = readEnvelope(server.streams.FU_CLAIM.at(-1)!.text)!;
  server.put('FU_CLAIM', `fu.claim.team.all.${LEAD}.2`, 'j', '{"stream":"FU_LOG","seq":1}');
  const stolen = { ...sample, kid, actor: 'bo', device: 'bo1', id: 'stolen' };
  const body = { owner: 'bo', why: 'handed-over' };
  server.put(
    'FU_CLAIM',
    `fu.claim.team.all.${LEAD}.3`,
    's',
    await seal(stolen, body, await importScopeKey(key)),
  );
  await world.settle();
  for (const browser of [world.mia, world.ana, world.bo]) {
    expect((await browser.lead(LEAD as never))?.owner).toBe('ana');
    expect((await found(browser)).toSorted()).toEqual(['claim-ignored', 'unreadable']);
  }
  await world.ana.ask({ leadId: LEAD, type: 'set-owner', owner: 'mia' });
  await world.settle();
  for (const browser of [world.mia, world.ana, world.bo])
    expect((await browser.lead(LEAD as never))?.owner).toBe('mia');
});

it('a server that was set up anew from an older copy is given again what it has lost', async () => {
  const world = await atWork();
  const { server } = world;
  const before = server.streams.FU_LOG.length;
  await world.note('Lost by the server');
  await world.settle();
  server.streams.FU_LOG.splice(before);
  server.streams.FU_DOC.splice(0);
  for (const browser of [world.mia, world.ana, world.bo]) await browser.stop();
  const late = new Browser(invitations().mia, world.clock);
  Object.assign(late, { connection: world.mia.connection });
  await late.join();
  for (const browser of [world.mia, world.ana, world.bo, late])
    browser.start(server.connect([...browser.connection.scopes, ownScope(browser.connection.actor)], quiet));
  for (let round = 0; round < 30; round += 1) {
    for (const browser of [world.mia, world.ana, world.bo, late]) browser.hurry();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await world.settle();
  expect((await late.db.events.toArray()).map((event) => event['text'])).toContain('Lost by the server');
  expect(await found(late)).toEqual([]);
});
