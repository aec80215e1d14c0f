import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { derivedId } from '@/lib/store/database/derived-id';

import type { CheckedLead } from './check-import';

/** Some of a file's leads, written in one transaction: all of them or none. */
export type ImportPart = { id: string; rows: readonly number[]; commands: readonly LeadCommand[] };

/** A tap that comes meanwhile waits for one part at most: how long that should take, in milliseconds. */
const PART_MS = 120;
const FIRST = 50;
const FEWEST = 10;
const MOST = 200;
/** What the worker takes in one message is more than these. */
const MOST_CHARACTERS = 200_000;
const MOST_COMMANDS = 600;

/** A file's leads in parts, as many at once as the worker has time for. */
export class ImportParts {
  private size = FIRST;
  private at = 0;

  constructor(
    private readonly id: string,
    private readonly leads: readonly CheckedLead[],
  ) {}

  /** The next that there is something to write of; null after the last. */
  next(): ImportPart | null {
    const rows: number[] = [];
    const commands: LeadCommand[] = [];
    for (let characters = 0; this.at < this.leads.length; this.at += 1) {
      if (rows.length >= this.size || characters > MOST_CHARACTERS || commands.length > MOST_COMMANDS) break;
      const { row, commands: asked } = this.leads[this.at]!;
      if (asked === null) continue;
      const own = asked();
      rows.push(row);
      commands.push(...own);
      characters += JSON.stringify(own).length;
    }
    return rows.length === 0
      ? null
      : { id: derivedId(`import:${this.id}:rows:${rows.join()}`), rows, commands };
  }

  /** How long a part took: the next are as many as would take as long as they should. */
  took(part: ImportPart, ms: number): void {
    const fit = Math.floor((part.rows.length * PART_MS) / Math.max(1, ms));
    this.size = Math.max(FEWEST, Math.min(MOST, 2 * this.size, Math.max(fit, Math.floor(this.size / 2))));
  }
}
