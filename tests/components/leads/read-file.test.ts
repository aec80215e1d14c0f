// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { lookAt } from '@/components/signals/look-at';
import { readFile } from '@/components/files/read-file';
import { reasonText } from '@/lib/i18n';

import { at, LONDON } from '../../domain/sample';
import { openTestDb } from '../../store/open-test-db';

const file = (text: string) => new File([text], 'one.json');

describe('a file that was chosen', () => {
  it('is read when it is small enough', async () =>
    expect(await readFile(file('abc'), 3)).toEqual({ text: 'abc' }));

  it('is not read at all when it is too big, whatever is in it', async () => {
    const huge = file('');
    Object.defineProperty(huge, 'size', { value: 600_000_000 });
    const read = vi.spyOn(huge, 'text');
    expect(await readFile(huge, 5_000_000)).toEqual({ text: null, why: 'too-big' });
    expect(read).not.toHaveBeenCalled();
  });

  it('and has vanished meanwhile is said to have, by its name', async () => {
    const gone = file('[]');
    vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('not found', 'NotFoundError'));
    expect(await readFile(gone, 100)).toEqual({ text: null, why: 'gone' });
    const { problems } = await lookAt(gone, { db: openTestDb(), zone: LONDON, now: at('2026-03-02 09:00') });
    expect(problems.map(({ why }) => reasonText(why))).toEqual([
      '“one.json” cannot be opened any more: it was moved, changed or removed. Choose it again.',
    ]);
  });
});
