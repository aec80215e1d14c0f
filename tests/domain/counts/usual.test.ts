import { expect, it } from 'vitest';

import { countsIn } from '@/lib/domain/counts/days';
import { usual } from '@/lib/domain/counts/usual';
import type { Change } from '@/lib/domain/experiment/experiment';
import { courseOf } from '@/lib/domain/metrics/course-of';
import { playbooks } from '@/lib/playbooks';

import { save, sent, signal } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';
import { cellsOf, rowsOf } from './counted';

const until = at('2026-06-01 09:00');
const context = { until, zone: LONDON, works: () => true, alone: 'rep' };
const today = '2026-06-01' as const;

/** Touched twice with a script, and answered after the second touch or never. */
const lead = (month: string, answers: boolean) => {
  const story = new Story(clocked(playbooks))
    .at(`2026-${month}-04 09:00`, save())
    .at(`2026-${month}-04 09:10`, { ...sent(), script: 'first-words' } as never)
    .at(`2026-${month}-06 09:10`, { ...sent(), script: 'first-words' } as never);
  return courseOf((answers ? story.at(`2026-${month}-07 09:00`, signal('replied')) : story).log)!;
};

it('says how touches of a script or cadence fared so far, and how many leads came to it in eight weeks', () => {
  const courses = [lead('03', true), lead('05', true), lead('05', false)];
  const counted = {
    works: cellsOf(courses, context, { part: 'works' }),
    came: countsIn({ rows: rowsOf(courses, context), until }, 'came'),
    today: today as never,
  };
  const wording: Change = { of: 'wording', script: 'first-words', variant: 'b' };
  expect(usual(counted, wording, 'replied')).toEqual({ n: 2, of: 6, leads: 2 });
  expect(usual(counted, wording, 'booked')).toEqual({ n: 0, of: 6, leads: 2 });
  const { playbook, cadence } = courses[0]!.runs[0]!;
  const hour = { of: 'hour', playbook, cadence, at: '10:00' } as Change;
  expect(usual(counted, hour, 'replied')).toEqual({ n: 2, of: 6, leads: 2 });
  expect(usual(counted, { ...hour, cadence: 'another' } as Change, 'replied')).toEqual({
    n: 0,
    of: 0,
    leads: 0,
  });
});
