// @vitest-environment node
import { expect, it, vi } from 'vitest';

import { keepCredentials, withOwnCredentials } from '@/entrypoints/together/keep-credentials';
import type { Connection } from '@/lib/store/database/team-rows';
import { holdsStill } from '@/lib/team/holder';
import { newSigningPair } from '@/lib/team/sealing/signatures';
import { memberJwt, newMemberKey, newTeam } from '@/lib/wire/credentials';
import { readRenewal } from '@/lib/wire/renewal';
import type { Outgoing, Wire, WireState } from '@/lib/wire/wire';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 24 * 60 * 60 * 1000;
const { accounts, signing } = await newTeam();
const [manager, member] = [newMemberKey(), newMemberKey()];
const jwtOf = async (publicKey: string, actor: string, role: 'manager' | 'rep', now: number) =>
  (await memberJwt({ team: accounts.account, actor, role, scopes: [], publicKey, signing, now })).jwt;
const connectionOf = async (actor: string, role: 'manager' | 'rep'): Promise<Connection> => {
  const key = role === 'manager' ? manager : member;
  return {
    team: { id: accounts.account, name: 'Test team' },
    servers: ['wss://team.example'],
    actor,
    role,
    name: actor,
    scopes: [],
    unwrap: {},
    keys: {},
    manager: 'Meg',
    until: 0,
    jwt: await jwtOf(key.public, actor, role, NOW),
    seed: key.seed,
  };
};

/** A wire that is connected, and holds what is published. */
function aWire() {
  const held: Outgoing[] = [];
  const wire: Partial<Wire> = {
    publish: async (message) => ({ seq: held.push(message), duplicate: false }),
    last: async (_, subject) => {
      const seq = held.findLastIndex((one) => one.subject === subject);
      return seq < 0 ? null : { seq, subject, at: NOW, text: held[seq]!.text };
    },
    follow: async (stream, followed, __, take) => {
      const messages = held
        .map(({ subject, text }, seq) => ({ seq, subject, at: NOW, text }))
        .filter(({ subject }) => subject === followed);
      if (messages.length > 0) await take({ stream, messages, last: 1 } as never);
      return { stop: () => {} };
    },
    onState: (told: (state: WireState) => void) =>
      told({ kind: 'connected', server: 's', version: '2.12.0' }),
  };
  return { wire: wire as Wire, held };
}

it('the manager’s browser renews its own at each connection, and its members’ once a day', async () => {
  const publicKey = member.public;
  const meg = {
    ...(await connectionOf('meg', 'manager')),
    signing,
    renew: { ann: { publicKey, role: 'rep', scopes: [] } },
  };
  const fresh = await withOwnCredentials(meg, NOW + 3 * DAY);
  expect(readRenewal(fresh.jwt, meg)).not.toBeNull();

  const { wire, held } = aWire();
  const keep = vi.fn<() => Promise<void>>(async () => {});
  keepCredentials(wire, meg, () => NOW + 1000, keep)();
  await vi.waitFor(() =>
    expect(held.map(({ subject }) => subject)).toEqual(['fu.doc.own.ann.credentials.ann']),
  );
  keepCredentials(wire, meg, () => NOW + 2000, keep)();
  keepCredentials(wire, meg, () => NOW + 2 * DAY, keep)();
  await vi.waitFor(() => expect(held).toHaveLength(2));
  expect(keep).not.toHaveBeenCalled();
});

it('a browser whose keys another has taken over gives them up, and renews nobody', async () => {
  const { sign: certify, verify: root } = await newSigningPair();
  const meg = {
    ...(await connectionOf('meg', 'manager')),
    signing,
    certify,
    root,
    members: {},
    renew: { ann: { publicKey: member.public, role: 'rep', scopes: [] } },
  };
  const { wire, held } = aWire();
  await holdsStill(wire, { ...meg, holder: { id: 'bo', n: 1 } });
  const keep = vi.fn<(changed: Connection) => Promise<void>>(async () => {});
  keepCredentials(wire, meg, () => NOW + 1000, keep)();
  await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
  const [[after]] = keep.mock.calls as [[Connection]];
  expect([after.jwt, after.seed, after.signing, after.certify, after.renew]).toEqual([
    meg.jwt,
    meg.seed,
    undefined,
    undefined,
    undefined,
  ]);
  expect(held.map(({ subject }) => subject)).toEqual(['fu.doc.team.all.holder.keys']);
});

it('a member’s browser takes over what was renewed, and nothing else', async () => {
  const ann = await connectionOf('ann', 'rep');
  expect(await withOwnCredentials(ann, NOW + 3 * DAY)).toBe(ann);
  const { wire } = aWire();
  const renewed = await jwtOf(member.public, 'ann', 'rep', NOW + DAY);
  for (const text of [renewed, '{"stream":"FU_DOC", "seq":1}'])
    await wire.publish({ subject: 'fu.doc.own.ann.credentials.ann', id: text, text });
  const keep = vi.fn<(renewed: { jwt: string }) => Promise<void>>(async () => {});
  keepCredentials(wire, ann, () => NOW, keep)();
  await vi.waitFor(() => expect(keep.mock.calls.map(([{ jwt }]) => jwt)).toEqual([renewed]));
});

it('another role or group is renewed at once, and the member’s browser learns of both by it', async () => {
  const renew = (role: 'rep' | 'assistant', scopes: string[]) => ({
    renew: { ann: { publicKey: member.public, role, scopes } },
  });
  const meg = { ...(await connectionOf('meg', 'manager')), signing };
  const ann = await connectionOf('ann', 'rep');
  const { wire, held } = aWire();
  const keep = vi.fn<(renewed: object) => Promise<void>>(async () => {});
  const first = { ...meg, ...renew('rep', ['team.all', 'pod.north']) };
  keepCredentials(wire, first, () => NOW + 1000, keep)();
  await vi.waitFor(() => expect(held).toHaveLength(1));
  keepCredentials(wire, { ...meg, ...renew('assistant', ['team.all']) }, () => NOW + 2000, keep)();
  await vi.waitFor(() => expect(held).toHaveLength(2));
  keepCredentials(wire, ann, () => NOW + 3000, keep)();
  await vi.waitFor(() =>
    expect(keep.mock.calls).toMatchObject([[{ role: 'assistant', scopes: ['team.all'] }]]),
  );
});
