// @vitest-environment node
import { expect, it } from 'vitest';

import { MEMBER_LIFE, newTeam } from '@/lib/wire/credentials';
import { connectionOf, invitationText, openInvitation } from '@/lib/wire/invitation';
import { invite } from '@/lib/wire/invite';

const NOW = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

async function anInvitation() {
  const { accounts, signing } = await newTeam();
  const keys = async (name: 'ECDSA' | 'ECDH', use: 'sign' | 'deriveBits') => {
    const pair = (await crypto.subtle.generateKey({ name, namedCurve: 'P-256' }, true, [
      use,
    ])) as CryptoKeyPair;
    return (await crypto.subtle.exportKey('jwk', pair.privateKey)) as never;
  };
  return invite(
    {
      team: { id: accounts.account, name: 'Straße & Söhne' },
      servers: ['wss://team.example'],
      actor: 'ann',
      name: 'Ann Ōta 🙂',
      role: 'rep',
      scopes: ['team.all', 'pod.7'],
      unwrap: await keys('ECDH', 'deriveBits'),
      sign: await keys('ECDSA', 'sign'),
      keys: { 'team.all': { k1: 'AAAA' }, 'own.ann': { k1: 'BBBB' } },
      manager: 'Meg',
      signing,
    },
    NOW,
  );
}
const { invitation, publicKey } = await anInvitation();
const text = invitationText(invitation);

it('is opened as it was made, also with the line breaks that mail put in', () => {
  expect(openInvitation(text, NOW + MINUTE)).toEqual({ invitation });
  expect(openInvitation(` ${text.replaceAll(/(.{76})/g, '$1\r\n ')}\n`, NOW + MINUTE)).toEqual({
    invitation,
  });
  expect(openInvitation(text, NOW + MINUTE, invitation.team.id)).toEqual({ invitation });
  expect(publicKey).toMatch(/^U[A-Z2-7]{55}$/);
});

it('connects as the member it is for', () => {
  expect(connectionOf(invitation)).toMatchObject({ servers: ['wss://team.example'], inbox: '_IN.ann' });
});

it.each([
  ['something else', 'hello', NOW, undefined, 'no-invitation'],
  ['nothing', '', NOW, undefined, 'no-invitation'],
  ['cut off', text.slice(0, -300), NOW, undefined, 'damaged'],
  ['without its end', text.slice(0, -9), NOW, undefined, 'damaged'],
  [
    'with one letter changed',
    text.replace(/(.{40})./, (_, head: string) => `${head}_`),
    NOW,
    undefined,
    'damaged',
  ],
  ['of a later version', text.replace('ft1', 'ft2'), NOW, undefined, 'newer'],
  ['after its week', text, NOW + MEMBER_LIFE + 1, undefined, 'expired'],
  ['of another team than the one joined', text, NOW, `A${'B'.repeat(55)}`, 'other-team'],
  ['opened before it was made, by this clock', text, NOW - 20 * MINUTE, undefined, 'clock-wrong'],
])('%s is refused, with the reason', (_, given, now, team, refused) => {
  expect(openInvitation(given, now, team)).toEqual({ refused });
});

it('with a right sum and wrong contents is damaged', () => {
  const forged = invitationText({ ...invitation, actor: '../bob' });
  expect(openInvitation(forged, NOW)).toEqual({ refused: 'damaged' });
});
