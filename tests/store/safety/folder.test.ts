import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { DAY, HOUR } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { type Folder, isFolderStuck, readWritten, writeToFolder } from '@/lib/store/safety/folder';
import { listSnapshots, type Snapshot, snapshotLines } from '@/lib/store/safety/kept-copies';
import { type Seal, sealOf } from '@/lib/store/safety/sealed';
import { takeSnapshot } from '@/lib/store/safety/snapshot';
import { textLines } from '@/lib/store/safety/text-lines';
import { unsealed } from '@/lib/store/safety/unsealed';

import { save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb } from '../open-test-db';

const NOW = at('2026-03-02 09:00');
const later = (ms: number) => instant(NOW + ms);

/** A folder as the browser gives one. Set `broken` to have it fail so at a write. */
function folder() {
  const files = new Map<string, string>();
  const state = { permission: 'granted' as PermissionState, broken: null as string | null };
  const handle: Folder = {
    name: 'Backups',
    queryPermission: async () => state.permission,
    requestPermission: async () => (state.permission = 'granted'),
    removeEntry: async (name) => void files.delete(name),
    keys: async function* () {
      yield* files.keys();
    },
    getFileHandle: async (name) => {
      if (state.broken === 'NotFoundError') throw new DOMException('gone', state.broken);
      let text = '';
      const createWritable = async () => ({
        write: async (more: string) => {
          if (state.broken) throw new DOMException('cannot', state.broken);
          text += more;
        },
        close: async () => void files.set(name, text),
        abort: async () => undefined,
      });
      return { createWritable } as never;
    },
  };
  return { files, state, handle };
}

async function prepared(seal: Seal | null = null) {
  const db = openTestDb();
  await done(db, NOW, save());
  await takeSnapshot(db, NOW);
  const there = folder();
  // Picked just now, as the page does it; the browser's own handle is what no database of a test can keep.
  await fakeBrowser.storage.local.set({
    'folder-copy': { picked: NOW, at: NOW, came: 'asks', copy: null, name: null },
  });
  const [copy] = await listSnapshots();
  const picked = async () => ({ folder: there.handle, seal, device: 'ab12' });
  const write = (now: number, over: Partial<Snapshot> = {}, atOnce = false) =>
    writeToFolder({ ...copy!, ...over }, now, atOnce, picked);
  return { ...there, copy: copy!, write };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('the folder that copies go to', () => {
  it('gets each copy once, by its moment and the computer it is of', async () => {
    const { files, copy, write } = await prepared();
    expect(await write(later(HOUR))).toMatchObject({ came: 'written', copy: NOW });
    expect([...files.keys()]).toEqual(['fifth-touch-ab12-2026-03-02-0900.jsonl']);
    const lines = await Array.fromAsync(snapshotLines(copy));
    // The first and the last speak of the file itself.
    expect([...files.values()][0]!.trimEnd().split('\n').slice(1, -1)).toEqual(lines.filter(Boolean));
    files.clear();
    await write(later(2 * HOUR));
    expect(files.size).toBe(0);
  });

  it('gets them locked where a passphrase was set', async () => {
    const { files, copy, write } = await prepared(await sealOf('correct horse battery'));
    await write(later(HOUR));
    const [[name, text]] = [...files] as [[string, string]];
    expect(name).toMatch(/\.sealed$/);
    expect(text).not.toContain('event"');
    const given = async function* () {
      yield text;
    };
    const opened = await Array.fromAsync(unsealed(textLines(given()), 'correct horse battery'));
    expect(opened.slice(1, -1)).toEqual((await Array.fromAsync(snapshotLines(copy))).filter(Boolean));
  });

  it('keeps the last ten of this computer, and whatever else is in it', async () => {
    const { files, write } = await prepared();
    files.set('fifth-touch-ffff-2020-01-01-0900.jsonl', 'of another computer').set('mine.jsonl', 'mine');
    for (let day = 0; day < 13; day += 1) await write(later(day * DAY), { at: later(day * DAY) });
    const own = [...files.keys()].filter((name) => name.includes('ab12'));
    expect(own).toHaveLength(10);
    expect(own[0]).toContain('2026-03-05');
    expect(files.has('mine.jsonl') && files.has('fifth-touch-ffff-2020-01-01-0900.jsonl')).toBe(true);
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'full'],
    ['NotAllowedError', 'asks'],
    ['NoModificationAllowedError', 'locked'],
    ['NotReadableError', 'locked'],
    ['InvalidStateError', 'failed'],
  ])(
    'that fails with %s is said to be %s, tried again in an hour, and says so until it works',
    async (broken, came) => {
      const { files, state, write } = await prepared();
      state.broken = broken;
      expect(await write(later(2 * HOUR))).toMatchObject({ came, copy: null });
      expect(files.size, 'nothing half written').toBe(0);
      state.broken = null;
      await write(later(2.5 * HOUR));
      expect(files.size, 'not at every wake').toBe(0);
      expect(await isFolderStuck(later(2.5 * HOUR))).toBe(false);
      expect(await isFolderStuck(later(3 * DAY))).toBe(true);
      expect(await write(later(4 * HOUR))).toMatchObject({ came: 'written' });
      expect(await isFolderStuck(later(3 * DAY))).toBe(false);
    },
  );

  it('is not written without the rep’s permission, and at once when they give it', async () => {
    const { files, state, write } = await prepared();
    state.permission = 'prompt';
    expect(await write(later(2 * HOUR))).toMatchObject({ came: 'asks' });
    state.permission = 'granted';
    expect(await write(later(2 * HOUR), {}, true)).toMatchObject({ came: 'written' });
    expect(files.size).toBe(1);
  });

  it('that none is costs nothing', async () => {
    const { copy } = await prepared();
    await fakeBrowser.storage.local.clear();
    const read = vi.fn<() => Promise<undefined>>(async () => undefined);
    expect(await writeToFolder(copy, NOW, false, read)).toBeNull();
    expect(read).not.toHaveBeenCalled();
    expect(await readWritten()).toBeUndefined();
  });
});
