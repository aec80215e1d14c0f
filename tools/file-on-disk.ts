import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';

import type { LeadFile } from '../lib/files/leads/reading/lead-file';

/** A file on disk, read in pieces. Reading it fails once it is not the file that it was. */
export function fileOnDisk(file: string): LeadFile {
  const { size, mtimeMs } = statSync(file);
  return {
    name: path.basename(file),
    size,
    async *bytes() {
      for await (const piece of createReadStream(file, { highWaterMark: 256 * 1024 }))
        yield piece as Uint8Array;
      if (statSync(file).mtimeMs !== mtimeMs) throw new Error('changed while it was read');
    },
  };
}
