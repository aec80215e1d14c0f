import '@/components/frame/no-eval';

import type { Cells } from '@/lib/domain/counts/cells';
import type { Course } from '@/lib/domain/metrics/course';
import { DIMENSIONS } from '@/lib/domain/metrics/metric';
import { REVIEW_LISTS } from '@/lib/domain/metrics/review-lists';
import { Db } from '@/lib/store/database/db';
import { countRow, readCountRows, readTurns, turnRow } from '@/lib/store/projections/count-rows';
import { COURSE, readCoursesAfter } from '@/lib/store/projections/course-rows';
import { instant } from '@/lib/domain/time/instant';

const PARTS = ['all', ...DIMENSIONS, 'audit', 'works', 'came', 'drawn'] as const;
const SLICE = 2000;

/**
 * What is kept of the leads there are becomes what would be kept of so many times as many, each of whom lived the same:
 * courses, counts, and who counts otherwise when. Their logs are not made. How many courses are kept then.
 */
export async function multiplied(times: number, withCourses = true): Promise<number> {
  const db = new Db();
  for (const part of PARTS)
    for (const [name, cells] of await readCountRows(db, part, null))
      await db.courses.put(countRow(name, timesAsMany(cells, times)));
  for (const list of REVIEW_LISTS)
    for (const [name, { tallies }] of await readCountRows(db, list, null))
      await db.courses.put(countRow(name, { tallies: namingAsMany(tallies, times), lists: {} }));
  for (const [hour, leads] of await readTurns(db, instant(Date.now() + 100 * 24 * 3_600_000)))
    await db.courses.put(
      turnRow(
        hour,
        leads.flatMap((lead) => copies(lead, times)),
      ),
    );
  if (!withCourses) return 0;
  const all: Course[] = [];
  for (let some = await readCoursesAfter(db, '', SLICE); some.length > 0;) {
    all.push(...some);
    some = await readCoursesAfter(db, some.at(-1)!.id, SLICE);
  }
  for (let n = 1; n < times; n += 1)
    await db.transaction('rw', [db.courses], (transaction) => {
      const store = transaction.idbtrans.objectStore('courses');
      for (const course of all)
        store.put({
          page: COURSE + copyOf(course.id, n),
          text: JSON.stringify({ ...course, id: copyOf(course.id, n) }),
        });
      return Promise.resolve();
    });
  return all.length * times;
}

const copyOf = (lead: string, n: number) => lead.slice(0, -4) + n.toString(16).padStart(4, '0');
const copies = (lead: string, times: number) => [
  lead,
  ...Array.from({ length: times - 1 }, (_, n) => copyOf(lead, n + 1)),
];

/** Rows that name leads name their likes, too. */
const namingAsMany = (tallies: Cells['tallies'], times: number): Cells['tallies'] =>
  Object.fromEntries(
    Object.entries(tallies).map(([cell, leads]) => [
      cell,
      Object.fromEntries(Object.keys(leads).flatMap((lead) => copies(lead, times).map((id) => [id, 1]))),
    ]),
  );

function timesAsMany({ tallies, lists }: Cells, times: number): Cells {
  return {
    tallies: Object.fromEntries(
      Object.entries(tallies).map(([cell, counts]) => [
        cell,
        Object.fromEntries(Object.entries(counts).map(([value, count]) => [value, count * times])),
      ]),
    ),
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, values]) => [
        name,
        Float64Array.from({ length: values.length * times }, (_, n) => values[Math.floor(n / times)]!),
      ]),
    ),
  };
}
