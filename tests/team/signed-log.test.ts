import { beforeEach, describe, expect, it } from 'vitest';

import { type Envelope, logSubject } from '@/lib/domain/team/envelope';
import { DAY } from '@/lib/domain/time/calendar';
import type { Connection } from '@/lib/store/database/team-rows';
import { readSignedFrom } from '@/lib/team/key-ring';
import { importScopeKey } from '@/lib/team/sealing/scope-keys';
import { hashOf, readEnvelope, seal, withLine, withoutLine } from '@/lib/team/sealing/seal';
import { newSigningPair, signerOf, teamsWord } from '@/lib/team/sealing/signatures';
import { signEntry } from '@/lib/team/signed-entry';

import { atWork, LEAD, type World } from './at-work';
import type { Actor, Browser } from './browser';
import { signedInvitations } from './signed-invitations';

const WORD = 'fu.doc.team.all.signed.log';
/** A busy machine makes keys slowly. */
const PATIENCE_MS = 60_000;
type Signed = (sealed: string, hash: string) => Promise<string>;

let invited: Record<Actor, Connection>;
let world: World;
const begin = async (signedFrom: number | undefined) => {
  invited = await signedInvitations({ signedFrom });
  world = await atWork({ invited });
};

/** A note on the lead that everybody sees, which Bo, who has its key, seals in somebody's name. */
async function put(signed: Signed, over: Partial<Envelope> = {}, text = 'Forged'): Promise<string> {
  const { server, bo } = world;
  const [kid, key] = Object.entries(invited.bo.keys['team.all']!)[0]!;
  const sample = readEnvelope(server.streams.FU_LOG.at(-1)!.text)!;
  const id = `${crypto.randomUUID()}.0`;
  const envelope: Envelope = {
    ...sample,
    id,
    actor: 'mia',
    device: 'mia9',
    n: 1,
    prev: '',
    lead: LEAD,
    kid,
    ...over,
  };
  const saved = (await bo.db.events.toArray()).find(({ type }) => type === 'saved')!;
  const { v, at, hlc, scope, leadId } = saved;
  const body = { v, at, hlc, scope, leadId, id, actor: envelope.actor, device: envelope.device };
  const note = { ...body, type: 'noted', text };
  const sealed = await seal(envelope, note, await importScopeKey(key));
  const sent = await signed(sealed, await hashOf(sealed));
  server.put('FU_LOG', logSubject(envelope), crypto.randomUUID(), sent);
  await world.settle();
  return sent;
}

const unsigned: Signed = async (sealed) => sealed;
const as =
  (connection: Connection): Signed =>
  (sealed, hash) =>
    signEntry(signerOf(connection), sealed, hash);

const everybody = () => [world.mia, world.ana, world.bo];
const each = <What>(look: (browser: Browser) => Promise<What>) => Promise.all(everybody().map(look));
const notes = ({ db }: Browser) =>
  db.events.toArray().then((all) =>
    all
      .filter(({ type }) => type === 'noted')
      .map((one) => one['text'])
      .toSorted(),
  );
const found = ({ db }: Browser) => db.auditNotes.toArray().then((all) => all.map(({ what }) => what));
const thrice = <What>(one: What) => [one, one, one];

describe('in a team that signs its log', () => {
  beforeEach(() => begin(0), PATIENCE_MS);

  it('what was written honestly is taken in, and nothing is said', async () => {
    await world.note('Rang the reception');
    await world.settle();
    expect(await each(notes)).toEqual(thrice(['Rang the reception']));
    expect(await each(found)).toEqual(thrice([]));
    expect(withoutLine(world.server.streams.FU_LOG.at(-1)!.text).line).toBeDefined();
  });

  it('what its author has signed elsewhere is taken in', async () => {
    await put(as(invited.mia), {}, 'Hers');
    expect(await each(notes)).toEqual(thrice(['Hers']));
    expect(await each(found)).toEqual(thrice([]));
  });

  describe('an event in a manager’s name is not taken in, and is said', () => {
    it.each<[string, () => Promise<Signed>]>([
      ['without a signature', async () => unsigned],
      ['signed with one’s own key', async () => as(invited.bo)],
      [
        'with a key that nobody has certified',
        async () => {
          const { sign } = await newSigningPair();
          return as({ ...invited.mia, sign });
        },
      ],
      [
        'with the signature of something else that she wrote',
        async () => {
          await world.mia.ask({ leadId: LEAD, type: 'note', text: 'Of hers' });
          await world.settle();
          const hers = world.server.streams.FU_LOG.findLast(({ subject }) => subject.includes('.mia.'))!;
          return async (sealed) => withLine(sealed, withoutLine(hers.text).line!);
        },
      ],
      ['with something that is no signature', async () => async (sealed) => withLine(sealed, '{"key":1}')],
    ])('%s', async (_, signed) => {
      await put(await signed());
      for (const all of await each(notes)) expect(all).not.toContain('Forged');
      expect(await each(found)).toEqual(thrice(['unsigned-entry']));
    });

    it('named as the one before in what somebody else has signed', async () => {
      const forged = await put(async (sealed) => withLine(sealed, 'nothing'));
      const prev = await hashOf(withoutLine(forged).sealed);
      await put(as(invited.bo), { actor: 'bo', device: 'bo9', n: 2, prev }, 'His own');
      const late = await world.another('cat');
      await world.settle();
      for (const all of [...(await each(notes)), await notes(late)]) expect(all).toEqual(['His own']);
      expect(await found(late)).toContain('unsigned-entry');
    });
  });

  it('whose signature was damaged on the way is proven by the one after it, for whoever reads both', async () => {
    const { server } = world;
    const plainly = server.put.bind(server);
    let count = 0;
    server.put = (stream, subject, id, text, expect_) => {
      const isFirst = stream === 'FU_LOG' && (count += 1) === 1;
      return plainly(stream, subject, id, isFirst ? withLine(withoutLine(text).sealed, '?') : text, expect_);
    };
    for (const text of ['One', 'Two', 'Three']) await world.note(text);
    await world.settle();
    const late = await world.another('cat');
    await world.settle();
    expect(await notes(late)).toEqual(expect.arrayContaining(['One', 'Two', 'Three']));
    expect(await found(late)).toEqual([]);
  });
});

describe('in a team from before logs were signed', () => {
  beforeEach(() => begin(undefined), PATIENCE_MS);
  const from = async ({ db, connection }: Browser) => readSignedFrom(db, connection);

  it('a manager’s browser says once from when on everything is signed, and everybody hears it', async () => {
    const [first, ...others] = await each(from);
    expect(first).toBe(world.clock.now + 7 * DAY);
    expect(others).toEqual([first, first]);
    world.clock.now += DAY;
    await world.mia.reconnect(
      world.mia.connection,
      world.server.connect([...world.mia.connection.scopes, 'own.mia'], { dice: () => 1, on: false }),
    );
    await world.settle();
    expect(await each(from)).toEqual(thrice(first));
    expect(world.server.streams.FU_DOC.filter(({ subject }) => subject === WORD)).toHaveLength(1);
  });

  it('what was not signed until then is taken in, and marked once; afterwards it is not', async () => {
    const first = await put(unsigned, {}, 'As before');
    await put(unsigned, { n: 2, prev: await hashOf(first) }, 'And again');
    expect(await each(notes)).toEqual(thrice(['And again', 'As before']));
    expect(await each(found)).toEqual(thrice(['unsigned-before']));
    world.clock.now += 8 * DAY;
    await put(unsigned, { device: 'mia8' });
    expect(await each(notes)).toEqual(thrice(['And again', 'As before']));
    for (const all of await each(found)) expect(all).toContain('unsigned-entry');
  });

  it('who comes later takes in the same', async () => {
    await put(unsigned, {}, 'As before');
    world.clock.now += 8 * DAY;
    await put(unsigned, { device: 'mia8' });
    const late = await world.another('cat');
    await world.settle();
    expect(await notes(late)).toEqual(['As before']);
    expect((await found(late)).toSorted()).toEqual(['unsigned-before', 'unsigned-entry']);
  });

  it.each<[string, (now: number) => Promise<{ from: number; word: string }>]>([
    ['by another key', async (now) => ({ from: now, word: await teamsWord(invited.bo.sign!, 'whatever') })],
    ['that is none', async (now) => ({ from: now, word: '?' })],
  ])('a word %s moves nothing', async (_, word) => {
    const before = await each(from);
    world.server.put('FU_DOC', WORD, 'other', JSON.stringify({ v: 1, ...(await word(world.clock.now)) }));
    await world.settle();
    expect(await each(from)).toEqual(before);
  });

  it('the team’s word of a later moment puts nothing off, and one by a clock years ahead is good for a week', async () => {
    const [first] = await each(from);
    const said = (later: number) =>
      teamsWord(invited.mia.certify!, JSON.stringify(['fifth-touch log signed from', 'T', later]));
    const later = world.clock.now + 900 * DAY;
    world.server.put('FU_DOC', WORD, 'later', JSON.stringify({ v: 1, from: later, word: await said(later) }));
    await world.settle();
    expect(await each(from)).toEqual(thrice(first));
    const late = await world.another('cat');
    await world.settle();
    expect(await from(late)).toBe(first);
  });
});
