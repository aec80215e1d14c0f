import { REVIEW_LISTS } from '../../domain/metrics/review-lists';
import type { Db } from '../database/db';
import { COUNTS, ROW, TURN } from './count-rows';

/** Rows that name leads. */
const NAMING = [TURN, ...REVIEW_LISTS.map((list) => `${ROW}${list}/`)];

/**
 * What is counted is not built on any more, and no lead is named in it; the counts themselves, which name nobody, go
 * when they are made anew.
 */
export const forgetCounts = (db: Db) =>
  db.courses
    .where('page')
    .startsWithAnyOf([...NAMING, COUNTS])
    .delete();

/** Everything that is counted goes. */
export const clearCounts = (db: Db) => db.courses.where('page').startsWithAnyOf([ROW, TURN, COUNTS]).delete();
