import { leadOfLine } from './copy-line';
import { listSnapshots, snapshotLines } from './kept-copies';

/**
 * How many copies there are in this browser, and how many hold something of these leads: any line but the mark
 * of who was erased. One that cannot be read counts as one that may.
 */
export async function findInCopies(leads: ReadonlySet<string>): Promise<{ copies: number; naming: number }> {
  const copies = await listSnapshots();
  let naming = 0;
  for (const copy of copies) if (await holds(snapshotLines(copy), leads).catch(() => true)) naming += 1;
  return { copies: copies.length, naming };
}

async function holds(lines: AsyncIterable<string>, leads: ReadonlySet<string>): Promise<boolean> {
  for await (const line of lines) {
    const lead = leadOfLine(line);
    if (lead !== undefined && leads.has(lead) && !line.includes('"type":"erased"')) return true;
  }
  return false;
}
