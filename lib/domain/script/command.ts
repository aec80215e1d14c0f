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

/** A whole document replaces the one of the version before; a change made meanwhile is told of and never covered. */
const version = z.number().int().min(1);

/** What a rep may ask for about scripts and what stands on the links. */
export const scriptCommands = [
  /** Each in its next version: of the rep's own, or the first in place of a shipped one. All of them or none. */
  document('save-scripts', { scripts: z.array(Script).min(1).max(500) }),
  /** Puts one of the rep's own away. In place of a shipped one, that one is back. */
  document('archive-script', { script: Id }),
  document('favour-script', { script: Id, on: z.boolean() }),
  document('save-links', { version, links: Links }),
  document('save-snippets', { version, snippets: Snippets }),
] as const;
export type ScriptCommand = z.infer<(typeof scriptCommands)[number]>;
