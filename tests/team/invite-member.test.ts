// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { connectionOf } from '@/lib/team/connection-of';
import { inviteMember } from '@/lib/team/invite-member';
import { startTeam } from '@/lib/team/start-team';
import { openInvitation } from '@/lib/wire/invitation';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const started = () =>
  startTeam({ name: 'Byte sales', servers: ['wss://team.example:443'], actor: 'mia', manager: 'Mia' }, NOW);

async function invited(group: string | null = null) {
  const { connection } = await started();
  const found = await inviteMember(connection, { name: 'Bo', role: 'rep', group }, NOW);
  const opened = openInvitation(found.text, NOW + 1000);
  if (!('invitation' in opened)) throw new Error(opened.refused);
  return { ...found, before: connection, invitation: opened.invitation };
}

describe('a team', () => {
  it('begins with its manager, who may invite, and holds nothing that could make another manager’s server', async () => {
    const { connection, root } = await started();
    expect(connection).toMatchObject({ actor: 'mia', role: 'manager', scopes: ['team.all'], manager: 'Mia' });
    expect(Object.keys(connection.keys).toSorted()).toEqual(['own.mia', 'team.all']);
    const kept = JSON.stringify(connection);
    expect([root.operatorSeed, root.accountSeed].filter((seed) => kept.includes(seed))).toEqual([]);
  });

  it('invites with the keys of what the member sees, and of nothing else', async () => {
    const { invitation, before, actor } = await invited();
    expect(invitation).toMatchObject({ team: before.team, name: 'Bo', role: 'rep', manager: 'Mia', actor });
    expect(Object.keys(invitation.keys).toSorted()).toEqual([`own.${actor}`, 'team.all'].toSorted());
    expect(invitation.keys['team.all']).toEqual(before.keys['team.all']);
    expect(connectionOf(invitation)).not.toHaveProperty('signing');
  });

  it('makes the key of a new group once, for whoever comes into it later too', async () => {
    const { connection, invitation } = await invited('north');
    const next = await inviteMember(connection, { name: 'Cy', role: 'rep', group: 'north' }, NOW);
    const other = openInvitation(next.text, NOW);
    expect('invitation' in other && other.invitation.keys['pod.north']).toEqual(invitation.keys['pod.north']);
    expect(connection.scopes).toContain('pod.north');
    expect(Object.keys(next.connection.members!)).toHaveLength(3);
  });

  it('knows afterwards for whom credentials are to be made anew, and as what', async () => {
    const { connection, actor } = await invited('north');
    expect(connection.renew).toEqual({
      [actor]: {
        publicKey: expect.stringMatching(/^U[A-Z2-7]{55}$/),
        role: 'rep',
        scopes: ['team.all', 'pod.north'],
      },
    });
  });

  it('only a manager invites', async () => {
    const { invitation } = await invited();
    const bo = connectionOf(invitation);
    await expect(inviteMember(bo, { name: 'Cy', role: 'manager', group: null }, NOW)).rejects.toThrow(
      'only a manager',
    );
  });
});
