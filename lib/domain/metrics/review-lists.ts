import type { Tier } from '../words';
import { DAY, type Instant } from '../time/calendar';
import { instant } from '../time/instant';
import { type Course, heldAt } from './course';
import type { MetricContext } from './metric';
import { isOpen, nextDue } from './open-leads';
import { contactAt } from './speed';

/**
 * What a review looks through: open leads whose next step is late, that have none, that nobody has (those do not move);
 * that are dead; and that are to move to another tier.
 */
export const REVIEW_LISTS = ['late', 'no-step', 'no-owner', 'dead', 'move'] as const;
export type ReviewList = (typeof REVIEW_LISTS)[number];

/** On which list a lead is, and since when what put it there holds; `move`: from which tier to which. */
export type Listed = { list: ReviewList; since: Instant; move?: { from: Tier; to: Tier } };

/** A step is late after two days. */
const LATE_MS = 2 * DAY;
/** Touched so often, never answered, and quiet for so long on both sides: to be archived, by hand. */
const TRIED = 3;
const DEAD_MS = 45 * DAY;

/** The lists of a review that a lead is on at a moment. */
export function reviewListsOf(
  course: Course,
  { until, alone }: Pick<MetricContext, 'until' | 'alone'>,
): Listed[] {
  if (!isOpen(course)) return [];
  const listed: Listed[] = [];
  const owner = course.owners.at(-1)!;
  const due = nextDue(course, until);
  if (due === null) listed.push({ list: 'no-step', since: lastStep(course) });
  else if (until - due > LATE_MS) listed.push({ list: 'late', since: due });
  else if (alone === null && owner.value === null) listed.push({ list: 'no-owner', since: owner.from });
  const move = moveOf(course, until);
  if (isDead(course, until)) listed.push({ list: 'dead', since: lastStep(course) });
  else if (move) listed.push({ list: 'move', ...move });
  return listed;
}

const lastStep = ({ words, answers, savedAt }: Course) =>
  instant(Math.max(savedAt, words.at(-1) ?? 0, answers.at(-1)?.at ?? 0));

const isDead = (course: Course, until: Instant) =>
  course.sent.length >= TRIED && contactAt(course) === null && until - lastStep(course) > DEAD_MS;

/** After how many days without a word from them a lead is another tier's: those in which its own expects to close. */
const DARK: Readonly<Record<Tier, [days: number, to: Tier] | null>> = {
  hot: [30, 'warm'],
  warm: [90, 'cold'],
  cold: [120, 'unqualified'],
  unqualified: null,
};

/**
 * Behaviour moves a lead (seven-components: dark for thirty days, hot becomes warm; four-layers: cold until they
 * re-engage): a call to come makes hot, an answer since it grew cold warm, and silence colder, a tier at a time.
 */
function moveOf(course: Course, until: Instant): Omit<Listed, 'list'> | null {
  const from = heldAt(course.tiers, until);
  const call = course.calls.find(({ end, start }) => end === null && start > until);
  if (call && from !== 'hot') return { since: call.at, move: { from, to: 'hot' } };
  const answer = course.answers.at(-1)?.at;
  const dark = DARK[from];
  if (dark && until - (answer ?? course.savedAt) > dark[0] * DAY)
    return { since: answer ?? course.savedAt, move: { from, to: dark[1] } };
  const isCold = from === 'cold' || from === 'unqualified';
  return isCold && answer !== undefined && answer > course.tiers.at(-1)!.from && answer <= until
    ? { since: answer, move: { from, to: 'warm' } }
    : null;
}

/** After which of its moments a course may be on another list without anything coming (`turnsAt`). */
export function* reviewMomentsOf(course: Course): Generator<number> {
  yield lastStep(course) + DEAD_MS + 1;
  const heard = course.answers.at(-1)?.at ?? course.savedAt;
  for (const dark of Object.values(DARK)) if (dark) yield heard + dark[0] * DAY + 1;
}
