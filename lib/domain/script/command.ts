import { z } from 'zod';

import { Script } from './script';
import { Links } from './links';
import { Id } from '../words';

const document = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ id: z.uuid(), type: z.literal(type), ...shape });

/** Short texts that scripts take in by name. */
export const Snippets = z
  .record(z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/), z.string().min(1).max(2000))
  .refine((all) => Object.keys(all).length <= 100, 'too many');
export type Snippets = z.infer<typeof Snippets>;

/**
 * The version that was looked at when a document was changed, by the command that saved it; null where there
 * was none. Where another has come since, the rep is told of it, and it is never covered.
 */
export const Base = z.uuid().nullable();

/** What a rep may ask for about scripts and what stands on the links. */
export const scriptCommands = [
  /**
   * Each in its next version: of the rep's own, or the first in place of a shipped one. All of them or none.
   */
  document('save-scripts', {
    scripts: z
      .array(z.strictObject({ script: Script, base: Base }))
      .min(1)
      .max(500),
  }),
  /** Puts one of the rep's own away. In place of a shipped one, that one is back. */
  document('archive-script', { script: Id, document: z.uuid() }),
  document('favour-script', { script: Id, on: z.boolean() }),
  document('save-links', { base: Base, links: Links }),
  document('save-snippets', { base: Base, snippets: Snippets }),
] as const;
export type ScriptCommand = z.infer<(typeof scriptCommands)[number]>;
