import { expect, it } from 'vitest';

import type { Envelope } from '@/lib/domain/team/envelope';
import { hlcAt } from '@/lib/domain/time/hlc';
import { instant } from '@/lib/domain/time/instant';
import {
  importScopeKey,
  keyDocument,
  KeyDocument,
  keyIn,
  newScopeKey,
  newUnwrapPair,
} from '@/lib/team/sealing/scope-keys';
import { hashOf, open, readEnvelope, seal } from '@/lib/team/sealing/seal';

const envelope: Envelope = {
  v: 1,
  id: 'c.0',
  kind: 'event',
  scope: 'team.all',
  lead: 'a-lead',
  actor: 'ana',
  device: 'one',
  n: 1,
  prev: '',
  hlc: hlcAt(instant(1000)),
  kid: 'k1',
};
const body = { text: 'secret Größe ✓ '.repeat(20_000) };

it('what is sealed is opened with the same key and no other, and says nothing of its body', async () => {
  const [key, other] = await Promise.all(
    [newScopeKey(), newScopeKey()].map(({ key: k }) => importScopeKey(k)),
  );
  const text = await seal(envelope, body, key!);
  expect(readEnvelope(text)).toEqual(envelope);
  expect(await open(text, key!)).toEqual({ body, hash: await hashOf(text) });
  expect(await open(text, other!)).toBeUndefined();
  expect(atob(text.split('\n')[1]!).includes('secret')).toBe(false);
});

it('an envelope with letters of more than one byte is proven whole', async () => {
  const key = await importScopeKey(newScopeKey().key);
  const text = await seal({ ...envelope, lead: 'größe' }, body, key);
  expect(await open(text, key)).toEqual({ body, hash: await hashOf(text) });
  expect(await open(text.replace('größe', 'grösse'), key)).toBeUndefined();
});

it('changed in any place, the envelope included, it opens no more', async () => {
  const key = await importScopeKey(newScopeKey().key);
  const text = await seal(envelope, { text: 'short' }, key);
  expect(await open(text.replace('"actor":"ana"', '"actor":"eve"'), key)).toBeUndefined();
  expect(await open(text.replace('"n":1', '"n":2'), key)).toBeUndefined();
  const last = text.at(-3)!;
  expect(await open(`${text.slice(0, -3)}${last === 'A' ? 'B' : 'A'}${text.slice(-2)}`, key)).toBeUndefined();
  expect(await open('no text of ours', key)).toBeUndefined();
  expect(readEnvelope('no text of ours')).toBeUndefined();
  expect(await hashOf(text)).not.toBe(await hashOf(`${text} `));
});

it('a new key reaches those it is wrapped for, and nobody who has left', async () => {
  const [ana, bob] = await Promise.all([newUnwrapPair(), newUnwrapPair()]);
  const fresh = newScopeKey();
  const document = KeyDocument.parse(
    JSON.parse(JSON.stringify(await keyDocument(fresh, { ana: ana.wrapFor }))),
  );
  expect(await keyIn(document, 'ana', ana.unwrap)).toBe(fresh.key);
  expect(await keyIn(document, 'bob', bob.unwrap)).toBeUndefined();
  expect(await keyIn(document, 'ana', bob.unwrap)).toBeUndefined();
});
