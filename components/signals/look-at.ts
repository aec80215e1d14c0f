import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { because, type Reason } from '@/lib/domain/reason';
import type { Db } from '@/lib/store/database/db';
import type { Matched } from '@/lib/store/read/signals';

import { fileGone, readFile } from '../files/read-file';

/** What a file of signals would do, and what in it cannot be read. */
export type Looked = Matched & { file: string; problems: readonly { line: number; why: Reason }[] };

const MOST_BYTES = 10_000_000;
const NONE: Matched = { matched: [], unmatched: [], known: [] };

export async function lookAt(
  file: File,
  { db, zone, now }: { db: Db; zone: Zone; now: Instant },
): Promise<Looked> {
  const read = await readFile(file, MOST_BYTES);
  if (read.text === null) {
    const why = read.why === 'gone' ? fileGone(file) : because('file-signals-too-big');
    return { ...NONE, file: file.name, problems: [{ line: 0, why }] };
  }
  const [{ readSignals }, { matchSignals }] = await Promise.all([
    import('@/lib/files/signals'),
    import('@/lib/store/read/signals'),
  ]);
  const { signals, problems } = readSignals(read.text, zone, now);
  return { ...(await matchSignals(db, signals, now)), file: file.name, problems };
}
