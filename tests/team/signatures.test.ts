import { beforeEach, describe, expect, it } from 'vitest';

import type { ClaimBody } from '@/lib/domain/team/claims';
import { type Envelope, claimSubject } from '@/lib/domain/team/envelope';
import type { Connection } from '@/lib/store/database/team-rows';
import { ownershipOf } from '@/lib/team/incoming/claims-in';
import { importScopeKey } from '@/lib/team/sealing/scope-keys';
import { open, readEnvelope, seal } from '@/lib/team/sealing/seal';
import { certificateOf, newSigningPair, signerOf } from '@/lib/team/sealing/signatures';
import { signClaim } from '@/lib/team/sealing/signed-claim';

import { atWork, LEAD, type World } from './at-work';
import { type Actor, invitations } from './browser';
import { signedInvitations } from './signed-invitations';

let invited: Record<Actor, Connection>;
let world: World;
beforeEach(async () => {
  invited = await signedInvitations();
  world = await atWork({ invited });
}, 60_000);

const browsers = () => [world.mia, world.ana, world.bo];
/** Whose the lead is by the claims that each of them has taken for true. */
const owners = async () => {
  const where = { scope: 'team.all', leadId: LEAD };
  const standing = await Promise.all(browsers().map(({ db }) => ownershipOf(db, where)));
  return standing.map(({ owner }) => owner);
};
const found = async () => {
  const notes = await Promise.all(browsers().map(({ db }) => db.auditNotes.toArray()));
  return notes.map((all) => all.map(({ what }) => what));
};

/** What Bo, who has the key of the scope, seals in Mia's name as the next claim: a manager's always counts. */
const inHerName: Pick<Envelope, 'actor' | 'device' | 'id'> = { actor: 'mia', device: 'mia1', id: 'forged' };
const theirs: ClaimBody = { owner: 'bo', why: 'taken-over' };

async function put(
  bodyOf: (envelope: Envelope, n: number) => Promise<unknown>,
  who: Partial<Envelope> = inHerName,
): Promise<void> {
  const { streams } = world.server;
  const before = readEnvelope(streams.FU_CLAIM.at(-1)!.text)!;
  const n = streams.FU_CLAIM.length + 1;
  const [kid, key] = Object.entries(invited.bo.keys['team.all']!)[0]!;
  const envelope: Envelope = { ...before, ...who, kid };
  const text = await seal(envelope, await bodyOf(envelope, n), await importScopeKey(key));
  world.server.put('FU_CLAIM', claimSubject(envelope, n), `forged/${n}`, text);
  await world.settle();
}

it('what is claimed honestly counts for everybody', async () => {
  await world.ana.ask({ leadId: LEAD, type: 'set-owner', owner: 'mia' });
  await world.settle();
  expect(await owners()).toEqual(['mia', 'mia', 'mia']);
  expect(await found()).toEqual([[], [], []]);
});

describe('a claim in a manager’s name moves nothing and is said', () => {
  it.each<[string, (envelope: Envelope, n: number) => Promise<unknown>]>([
    ['without a signature', async () => theirs],
    ['signed with one’s own key', (envelope, n) => signClaim(signerOf(invited.bo), envelope, n, theirs)],
    [
      'signed with a key that nobody has certified',
      async (envelope, n) => {
        const [own, other] = [await newSigningPair(), await newSigningPair()];
        const certificate = await certificateOf(other.sign, 'T', 'mia', own.sign);
        return signClaim(signerOf({ ...invited.mia, sign: own.sign, certificate }), envelope, n, theirs);
      },
    ],
    [
      'with her certificate and another’s signature',
      async (envelope, n) => {
        const by = await signerOf(invited.mia).sign('something else that she has signed');
        const own = await signClaim(signerOf(invited.bo), envelope, n, theirs);
        return { ...theirs, by: { ...by, signature: own.by!.signature } };
      },
    ],
    [
      'with something that is no key',
      async () => ({ ...theirs, by: { key: { x: '', y: '!' }, certificate: '?', signature: '' } }),
    ],
  ])('%s', async (_, bodyOf) => {
    await put(bodyOf);
    expect(await owners()).toEqual(['ana', 'ana', 'ana']);
    expect(await found()).toEqual([['unsigned'], ['unsigned'], ['unsigned']]);
  });

  it('as an earlier one of hers, again under the next number', async () => {
    await world.mia.ask({ leadId: LEAD, type: 'set-owner', owner: 'bo' });
    await world.settle();
    const { text } = world.server.streams.FU_CLAIM.at(-1)!;
    await world.mia.ask({ leadId: LEAD, type: 'set-owner', owner: 'ana' });
    await world.settle();
    const key = await importScopeKey(Object.values(invited.bo.keys['team.all']!)[0]!);
    const { body } = (await open(text, key))!;
    await put(async () => body, readEnvelope(text));
    expect(await owners()).toEqual(['ana', 'ana', 'ana']);
    expect(await found()).toEqual([['unsigned'], ['unsigned'], ['unsigned']]);
  });
});

it('after one of them the next honest claim counts', async () => {
  await put(async () => theirs);
  await world.ana.ask({ leadId: LEAD, type: 'set-owner', owner: 'bo' });
  await world.settle();
  expect(await owners()).toEqual(['bo', 'bo', 'bo']);
});

it('in a team without signatures everything is taken as before', async () => {
  invited = invitations();
  world = await atWork({ invited });
  await put(async () => theirs);
  expect(await owners()).toEqual(['bo', 'bo', 'bo']);
});
