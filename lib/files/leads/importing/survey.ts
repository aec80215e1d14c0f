import { namesReady } from '../../../domain/country';
import type { OpenFile } from '../reading/open-file';
import type { Answers } from './ask';
import { FileSurvey, type Survey } from './file-survey';

/** How far the reading of a file is: bytes of all, and rows of people so far. */
export type Progress = { done: number; of: number; rows: number };

/**
 * Reads a file once and finds out whose export it is, what its columns are and what has to be asked. Yields
 * progress in slices small enough for a page; throws `Unreadable` for what is no list of people.
 */
export async function* surveyLeads(open: OpenFile, answers: Answers): AsyncGenerator<Progress, Survey> {
  const found = new FileSurvey(open, answers);
  for (const _ of namesReady()) yield { done: 0, of: open.size, rows: 0 };
  for await (const { rows, done } of open.rows()) {
    for (const row of rows) found.add(row);
    yield { done, of: open.size, rows: found.rows };
  }
  return found.survey();
}
