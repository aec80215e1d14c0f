import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { temporaryProfile, until } from '../e2e/launch';
import { somebody, tell, written } from './scene';

let world: World | undefined;
let disk: string | undefined;
afterEach(async () => {
  await world?.close().catch(() => null);
  if (disk) execFileSync('umount', ['-l', disk]);
});

it('on a full disk a command is refused, nothing is half done, and it goes on when there is room again', async () => {
  const profile = temporaryProfile();
  disk = path.join(profile, 'Default', 'IndexedDB');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  const ballast = path.join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(1_500_000, 7));
  world = await openWorld({ profile });
  const took: string[] = [];
  let refused: string | undefined;
  for (let n = 0; n < 3000 && !refused; n += 1) {
    const save = somebody(n);
    const note = { id: crypto.randomUUID(), type: 'note' as const, leadId: save.leadId, text: noise(3500) };
    for (const command of [save, note]) {
      const told = await tell(world, command);
      if (told?.ok) took.push(command.id);
      else refused ??= told?.error ?? 'no answer';
    }
  }
  expect(refused).toBe('failed');
  const full = await written(world);
  expect(
    took.filter((id) => !full.logged.has(id)),
    'answered and lost',
  ).toEqual([]);
  expect(
    [...full.logged].filter((id) => !full.answered.has(id)),
    'half of a transaction',
  ).toEqual([]);
  rmSync(ballast);
  const now = world;
  const late = somebody(9999);
  await until(
    'the same command to be taken',
    async () => {
      await now.stopWorker();
      return (await tell(now, late))?.value?.ok;
    },
    60_000,
  );
  expect((await written(world)).logged.has(late.id)).toBe(true);
});

/** Text that cannot be compressed away. */
function noise(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join('');
}
