import { z } from 'zod';

import { ActorId, DeviceId, Scope } from '../../domain/self';
import { Instant } from '../../domain/time/calendar';
import { Hlc } from '../../domain/time/hlc';
import type { DocumentRow } from './document-row';
import type { FirstDocument } from './first-documents';

const known = {
  kind: z.string().min(1).max(40),
  id: z.string().min(1).max(400),
  command: z.string().min(1).max(80),
  at: Instant,
  body: z.unknown(),
};
const Row = z.looseObject({
  ...known,
  base: z.string().max(80).nullable(),
  hlc: Hlc,
  device: DeviceId,
  actor: ActorId,
  scope: Scope,
});
const First = z.strictObject({ ...known, version: z.number().int().min(1).max(1_000_000) });

/**
 * A version of a document from a copy or another device, as it is kept now or as schema 1 kept it; undefined
 * where no version of the product can have written it.
 */
export function readDocument(json: unknown): { now: DocumentRow } | { first: FirstDocument } | undefined {
  const first = First.safeParse(json).data;
  if (first) return { first };
  const row = Row.safeParse(json).data;
  return row && { now: row };
}
