import { beforeAll, describe, expect, it } from 'vitest';

import { Member, type Roster } from '@/lib/domain/settings/roster';
import type { Connection } from '@/lib/store/database/team-rows';
import { connectionOf } from '@/lib/team/connection-of';
import { holdsKeys, holdsStill, type Holding, withoutKeys } from '@/lib/team/holder';
import { inviteMember } from '@/lib/team/invite-member';
import { keysText, readKeysFile, takenOver } from '@/lib/team/keys-file';
import { startTeam } from '@/lib/team/start-team';
import { publicKeyOf } from '@/lib/wire/credentials';
import { openInvitation } from '@/lib/wire/invitation';
import type { Outgoing, Wire } from '@/lib/wire/wire';

import { at, LONDON } from '../domain/sample';
import { settings } from '../store/open-test-db';

const NOW = at('2026-03-02 10:30');
/** Mia has started the team, and has invited Bo as a manager and Cy as a rep in a group. */
let mia: Connection;
let bo: Connection;
let cy: string;

const invited = (text: string) => {
  const found = openInvitation(text, NOW, undefined);
  if ('refused' in found) throw new Error(found.refused);
  return connectionOf(found.invitation);
};

beforeAll(async () => {
  const servers = ['wss://team.example:443'];
  const team = await startTeam({ name: 'Byte sales', servers, actor: 'mia1', manager: 'Mia' }, NOW);
  const toBo = await inviteMember(team.connection, { name: 'Bo', role: 'manager', group: null }, NOW);
  const toCy = await inviteMember(toBo.connection, { name: 'Cy', role: 'rep', group: 'north' }, NOW);
  [mia, bo, cy] = [toCy.connection, invited(toBo.text), toCy.actor];
});

const member = (id: string, name: string, more: Partial<Member> = {}) =>
  Member.parse({ id, name, zone: LONDON, hours: settings().hours, role: 'rep', ...more });
const roster = (...more: Member[]): Roster => [
  member(mia.actor, 'Mia', { role: 'manager' }),
  member(bo.actor, 'Bo', { role: 'manager' }),
  ...more,
];
const inNorth = () => member(cy, 'Cy', { group: { id: 'north', name: 'North' } });
/** What the file holds once it was written and read again. */
const held = (connection = mia): Holding => readKeysFile(keysText(connection as Holding, NOW))!.held;
const byBo = (list = roster(inNorth()), from = mia) => takenOver(held(from), bo, list) as Holding;

describe('taking over the keys', () => {
  it('another manager’s browser signs, and renews everybody but itself, the one before it too', () => {
    const taken = byBo();
    expect(holdsKeys(taken)).toBe(true);
    expect([taken.actor, taken.seed, taken.signing]).toEqual([bo.actor, bo.seed, mia.signing]);
    expect(Object.keys(taken.renew!).toSorted()).toEqual([cy, mia.actor].toSorted());
    expect(taken.renew![mia.actor]).toEqual({
      publicKey: publicKeyOf(mia.seed),
      role: 'manager',
      scopes: ['team.all'],
    });
    expect(taken.spread ?? {}).toEqual({});
    // It can let somebody into a group that it knew nothing of, and has nobody's own record's key.
    expect(taken.keys['pod.north']).toEqual(mia.keys['pod.north']);
    expect(Object.keys(taken.keys)).not.toContain(`own.${mia.actor}`);
    expect(taken.keys[`own.${bo.actor}`]).toEqual(bo.keys[`own.${bo.actor}`]);
  });

  it('can be handed on again, and back', () => {
    const back = takenOver(held(byBo()), mia, roster(inNorth()))!;
    expect(Object.keys(back.renew!).toSorted()).toEqual([bo.actor, cy].toSorted());
    expect([back.actor, back.holder!.n]).toEqual([mia.actor, 2]);
  });

  it('the same manager goes on with them on a new computer', () => {
    const taken = takenOver(held(), null, [])!;
    expect({ ...taken, holder: undefined }).toEqual({ ...mia, holder: undefined });
    expect(taken.holder!.n).toBe(1);
  });

  it('gives nobody back what they were when the file was saved: another role, another group, put out', () => {
    const moved = byBo(roster(member(cy, 'Cy', { role: 'assistant' })));
    expect(moved.renew![cy]).toMatchObject({ role: 'assistant', scopes: ['team.all'] });
    expect(Object.keys(moved.spread!)).toEqual(['pod.north']);
    const out = byBo(roster({ ...inNorth(), role: undefined, left: NOW }));
    expect(Object.keys(out.renew!)).toEqual([mia.actor]);
    expect(out.putOut).toEqual([mia.renew![cy]!.publicKey]);
    expect(Object.keys(out.spread!).toSorted()).toEqual(['pod.north', 'team.all']);
  });

  it('is refused to who is no manager, and in another team', () => {
    expect(takenOver(held(), { ...bo, role: 'rep' }, [])).toBeNull();
    expect(takenOver(held(), { ...bo, team: { id: 'AOTHER', name: 'Other' } }, [])).toBeNull();
    expect(takenOver(held(), { ...bo, root: { kty: 'EC', x: 'x', y: 'y' } }, [])).toBeNull();
  });

  it.each(['', '{}', 'no file', '{"fifth-touch":"signing keys","v":2,"saved":1,"connection":{}}'])(
    'takes %j for no file of keys',
    (text) => expect(readKeysFile(text)).toBeNull(),
  );
});

/** What the server keeps of one subject: a message is taken only on top of the last that its writer has seen. */
function server() {
  const messages: Outgoing[] = [];
  let silent = false;
  const refused = { code: null, reason: 'no-answer' as const, text: '' };
  const wire: Pick<Wire, 'last' | 'publish'> = {
    last: async (_, subject) => {
      if (silent) return { refused };
      const text = messages.at(-1)?.text;
      return text === undefined ? null : { seq: messages.length, subject, at: NOW, text };
    },
    publish: async (message) => {
      if (silent || message.expect !== messages.length) return { refused: { ...refused, reason: 'lost' } };
      return { seq: messages.push(message), duplicate: false };
    },
  };
  return { wire, messages, silence: (is: boolean) => (silent = is) };
}

describe('who has the keys', () => {
  it('is the browser that started the team, until another says that it has taken them over', async () => {
    const { wire, messages } = server();
    expect(await holdsStill(wire, held())).toBe(true);
    expect(messages).toEqual([]);
    const taken = byBo();
    expect(await holdsStill(wire, taken)).toBe(true);
    expect(await holdsStill(wire, taken)).toBe(true);
    expect(messages).toHaveLength(1);
    expect(await holdsStill(wire, held())).toBe(false);
    expect(holdsKeys(withoutKeys(held()))).toBe(false);
  });

  it('is one of two that take over from the same file: the first to say so', async () => {
    const { wire } = server();
    const [one, other] = [byBo(), byBo()];
    expect(await holdsStill(wire, one)).toBe(true);
    expect(await holdsStill(wire, other)).toBe(false);
  });

  it('is nobody who comes with a file from before somebody else took over', async () => {
    const { wire } = server();
    await holdsStill(wire, byBo());
    expect(await holdsStill(wire, takenOver(held(), null, []) as Holding)).toBe(false);
  });

  it('is said again to a server that has forgotten it', async () => {
    const taken = byBo();
    const { wire, messages } = server();
    await holdsStill(wire, taken);
    messages.length = 0;
    expect(await holdsStill(wire, taken)).toBe(true);
    expect(messages).toHaveLength(1);
  });

  it('is not changed by what somebody without the keys writes there', async () => {
    const { wire, messages } = server();
    messages.push({
      subject: 'fu.doc.team.all.holder.keys',
      id: 'forged',
      text: JSON.stringify({ v: 1, holder: { id: 'eve', n: 99 }, word: 'bm9uZQ==' }),
    });
    expect(await holdsStill(wire, held())).toBe(true);
    expect(await holdsStill(wire, byBo())).toBe(true);
  });

  it('is not known while the server is silent: nothing is renewed, and nothing given up', async () => {
    const { wire, silence } = server();
    silence(true);
    expect(await holdsStill(wire, byBo())).toBeUndefined();
  });
});
