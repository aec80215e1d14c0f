import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import type { PanelCommand } from '@/lib/domain/log/command';

import { openWorld, type World } from '../e2e/harness';
import { temporaryProfile, until } from '../e2e/launch';
import { somebody, tell } from './scene';

// What takes much at once, on a disk without room: none of it is done, it is said, and asked again with room it is done.

const LEADS = 30;
const PIECE = Buffer.alloc(64 * 1024, 7);
const people = Array.from({ length: LEADS }, (_, n) => somebody(n));

let world: World;
let disk: string;
let ballast: string;
beforeEach(async () => {
  const profile = temporaryProfile();
  disk = path.join(profile, 'Default', 'IndexedDB');
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);
  ballast = path.join(disk, 'ballast');
  world = await openWorld({ profile });
  for (const save of people) {
    const note = {
      id: crypto.randomUUID(),
      type: 'note' as const,
      leadId: save.leadId,
      text: 'Met. '.repeat(700),
    };
    for (const command of [save, note]) expect((await tell(world, command))?.value?.ok).toBe(true);
  }
});
afterEach(async () => {
  await world.close().catch(() => null);
  execFileSync('umount', ['-l', disk]);
});

/** Not a byte is left. */
function fillUp(): void {
  for (let piece = PIECE; piece.length > 0;)
    try {
      appendFileSync(ballast, piece);
    } catch {
      piece = piece.subarray(0, Math.floor(piece.length / 2));
    }
}

const held = async () => ({ events: await world.rows('events'), leads: await world.rows('leads') });

async function withRoom(what: string, ask: () => Promise<boolean | undefined>): Promise<void> {
  rmSync(ballast);
  await until(
    what,
    async () => {
      await world.stopWorker();
      return ask();
    },
    60_000,
  );
}

it('a merge and an erasure are refused whole, and done once there is room', async () => {
  const [one, other, third] = people.map(({ leadId }) => leadId);
  const merge = { id: crypto.randomUUID(), type: 'join-leads', leadId: one, other } as PanelCommand;
  const erase = { id: crypto.randomUUID(), type: 'erase-lead', leadId: third, never: true } as PanelCommand;
  const before = await held();
  fillUp();
  for (const command of [merge, erase])
    expect((await tell(world, command))?.ok, `${command.type} on a full disk`).not.toBe(true);
  await withRoom('the merge to be taken', async () => (await tell(world, merge))?.value?.ok);
  const merged = await held();
  expect(merged.leads).toHaveLength(LEADS - 1);
  expect(merged.events.length, 'nothing but the merge came').toBe(before.events.length + 1);
  expect((await tell(world, erase))?.value?.ok).toBe(true);
  const after = await held();
  expect(after.leads).toHaveLength(LEADS - 2);
  expect(after.events.filter(({ leadId }) => leadId === third).map(({ type }) => type)).toEqual(['erased']);
});

it('a copy is not brought back in part; asked again with room, all of it is', async () => {
  const before = await held();
  await world.send('take-copy', { why: 'change' });
  const slot = await world.desk.evaluate(
    async () => ((await chrome.storage.local.get('snapshots'))['snapshots'] as { slot: string }[])[0]!.slot,
  );
  await world.desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('fifth-touch');
      asked.addEventListener('success', () => resolve(asked.result));
    });
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    db.close();
  });
  fillUp();
  const restore = async () => (await world.send('restore', { slot })) as { ok: boolean } | undefined;
  expect((await restore().catch(() => undefined))?.ok, 'on a full disk').not.toBe(true);
  await withRoom('the copy to be brought back', async () => (await restore().catch(() => undefined))?.ok);
  const after = await held();
  expect(after.events.map(({ id }) => id).toSorted()).toEqual(before.events.map(({ id }) => id).toSorted());
  expect(after.leads).toHaveLength(LEADS);
});
