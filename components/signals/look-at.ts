import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { because, type Reason } from '@/lib/domain/reason';
import type { Db } from '@/lib/store/database/db';
import type { Matched } from '@/lib/store/read/signals';

/** What a file of signals would do, and what in it cannot be read. */
export type Looked = Matched & { file: string; problems: readonly { line: number; why: Reason }[] };

const MOST_BYTES = 10_000_000;
const NONE: Matched = { matched: [], unmatched: [], known: [] };

export async function lookAt(
  file: File,
  { db, zone, now }: { db: Db; zone: Zone; now: Instant },
): Promise<Looked> {
  if (file.size > MOST_BYTES)
    return { ...NONE, file: file.name, problems: [{ line: 0, why: because('file-signals-too-big') }] };
  const text = await file.text().catch(() => null);
  if (text === null)
    return { ...NONE, file: file.name, problems: [{ line: 0, why: because('file-not-signals') }] };
  const [{ readSignals }, { matchSignals }] = await Promise.all([
    import('@/lib/files/signals'),
    import('@/lib/store/read/signals'),
  ]);
  const { signals, problems } = readSignals(text, zone, now);
  return { ...(await matchSignals(db, signals, now)), file: file.name, problems };
}
