import { z } from 'zod';

import { stored } from '../browser-storage/stored';
import { Day, Instant } from '../domain/time/calendar';
import { Channel, Hand, Id } from '../domain/words';

/** What somebody said of a file before it was read: which column is what, and what the file leaves open. */
export const FileAnswers = z.strictObject({
  fields: z.record(z.string(), z.string().nullable()).optional(),
  order: z.enum(['dmy', 'mdy']).optional(),
  country: z.string().max(2).optional(),
  zone: z.string().max(60).optional(),
});
export type FileAnswers = z.infer<typeof FileAnswers>;

/** What was chosen for everybody in it. */
export const FileChoices = z.strictObject({
  playbook: Id,
  source: Id,
  stage: Id,
  channel: Channel,
  hand: Hand.nullable(),
  rule: z.enum(['fill', 'file', 'skip']),
});
export type FileChoices = z.infer<typeof FileChoices>;

// An import that has begun to be written, on disk, so that it goes on after a restart. What was written of it
// says the record itself.
const ImportJob = z.strictObject({
  id: z.uuid(),
  file: z.strictObject({ name: z.string(), size: z.number() }),
  at: Instant,
  today: Day,
  answers: FileAnswers,
  choices: FileChoices,
  rules: z.array(z.tuple([z.number(), z.enum(['fill', 'file', 'skip'])])),
});
export type ImportJob = z.infer<typeof ImportJob>;

const job = stored('local', 'import', ImportJob);
export const readImportJob = job.get;
export const keepImportJob = job.set;
export const forgetImportJob = job.remove;

const MOST_SHAPES = 40;
const shapes = stored('local', 'import-shapes', z.array(z.tuple([z.string(), FileAnswers])), []);

/** What was said of the last file whose columns had these names; nothing where none was seen. */
export async function readAnswers(headers: readonly string[]): Promise<FileAnswers> {
  return (await shapes.get()).find(([shape]) => shape === shapeOf(headers))?.[1] ?? {};
}

export async function keepAnswers(headers: readonly string[], answers: FileAnswers): Promise<void> {
  const shape = shapeOf(headers);
  await shapes.change((before) =>
    [[shape, answers] as [string, FileAnswers], ...before.filter(([other]) => other !== shape)].slice(
      0,
      MOST_SHAPES,
    ),
  );
}

/** By the names of its columns, in whatever order they stand. */
function shapeOf(headers: readonly string[]): string {
  return JSON.stringify(headers.map((header) => header.trim().toLowerCase()).toSorted());
}
