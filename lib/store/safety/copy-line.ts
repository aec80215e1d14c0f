import { z } from 'zod';

import { parseEvent, type Stored } from '../../domain/log/upcast';
import { readDocument } from '../database/stored-document';

const Line = z.union([z.strictObject({ event: z.unknown() }), z.strictObject({ document: z.unknown() })]);

/** What a line of a copy says: something that happened, or a version of a document. */
export type CopyLine = { event: Stored } | { document: NonNullable<ReturnType<typeof readDocument>> };

/** Reads one line; undefined where no version of the product wrote it. */
export function readCopyLine(text: string): CopyLine | undefined {
  try {
    const line = Line.safeParse(JSON.parse(text)).data;
    if (!line) return undefined;
    if ('event' in line) {
      const event = parseEvent(line.event);
      return event && { event };
    }
    const document = readDocument(line.document);
    return document && { document };
  } catch {
    return undefined;
  }
}

/**
 * Whose event a line is, without reading all of it; undefined for another line. Inside a text the quotation
 * marks would be escaped.
 */
export function leadOfLine(text: string): string | undefined {
  return text.startsWith('{"event":') ? /"leadId":"([0-9a-f-]{36})"/.exec(text)?.[1] : undefined;
}
