import type { Db } from '@/lib/store/database/db';
import type { Snapshot } from '@/lib/store/safety/kept-copies';
import type { Seal } from '@/lib/store/safety/sealed';

import { saveFile } from '../files/save-file';

/** A copy as a file among the downloads, locked if there is a seal. Rejects where the copy cannot be read. */
export async function saveCopy(db: () => Promise<Db>, copy: Snapshot, seal: Seal | null): Promise<void> {
  const { copyText, fileName } = await import('@/lib/store/safety/folder');
  const pieces = await Array.fromAsync(copyText(copy, seal), (text) => new Blob([text]));
  saveFile(fileName(copy, await deviceMark(db), seal !== null), pieces, 'application/jsonl');
}

/** Four characters in the file name that tell this computer's files from another's. */
export async function deviceMark(db: () => Promise<Db>): Promise<string> {
  const self = await (await db()).meta.get('self');
  return (self?.id === 'self' ? self.device : '0').slice(-4).padStart(4, '0');
}
