import type { Person } from '@/lib/domain/page/sighting';
import type { TeachMessage } from '@/lib/session/teach-page';

export const FIELDS = ['name', 'email', 'company', 'phone', 'title'] as const;
export type Field = (typeof FIELDS)[number];

/** Where a lesson stands. `field`: what the rep is asked to click now, by its number. */
export type LessonState = {
  stage: 'start' | 'pick' | 'trying' | 'check' | 'failed';
  field: number;
  shown: Partial<Record<Field, { text: string; wider: boolean }>>;
  /** What was clicked last: only that may still be widened. */
  last: Field | null;
  over: string;
  /** Why the last click was not taken. */
  refused: string | null;
  read: { recipe: unknown; lead: Person | null } | null;
  failed: { why: string; field: Field | null } | null;
};

export const atStart: LessonState = {
  stage: 'start',
  field: 0,
  shown: {},
  last: null,
  over: '',
  refused: null,
  read: null,
  failed: null,
};

export type LessonAction =
  | { step: 'begun' }
  | { step: 'on' }
  | { step: 'back' }
  | { step: 'enough' }
  | { step: 'failed'; why: string }
  | { step: 'heard'; message: Exclude<TeachMessage, { kind: 'ended' }> };

/** What the rep's steps and the page's answers make of a lesson. */
export function lessonAfter(state: LessonState, step: LessonAction): LessonState {
  switch (step.step) {
    case 'begun':
      return { ...atStart, stage: 'pick' };
    case 'on':
      return onward(state);
    case 'back': {
      const field = state.stage === 'pick' ? Math.max(0, state.field - 1) : lastAsked(state);
      const { [FIELDS[field]!]: _, ...shown } = state.shown;
      return {
        ...state,
        stage: 'pick',
        field,
        shown,
        last: null,
        over: '',
        refused: null,
        read: null,
        failed: null,
      };
    }
    case 'enough':
      return { ...state, stage: 'trying', refused: null };
    case 'failed':
      return { ...state, stage: 'failed', failed: { why: step.why, field: null } };
    case 'heard':
      return afterMessage(state, step.message);
  }
}

function afterMessage(state: LessonState, message: Exclude<TeachMessage, { kind: 'ended' }>): LessonState {
  switch (message.kind) {
    case 'over':
      return state.stage === 'pick' ? { ...state, over: message.text } : state;
    case 'picked': {
      const next = {
        ...state,
        shown: { ...state.shown, [message.field]: { text: message.text, wider: message.wider } },
        last: message.field,
        refused: null,
      };
      return state.stage === 'pick' && message.field === FIELDS[state.field] ? onward(next) : next;
    }
    case 'refused':
      return { ...state, refused: message.why };
    case 'left':
      return { ...state, stage: 'failed', failed: { why: 'page-left', field: null } };
    case 'read':
      return { ...state, stage: 'check', read: { recipe: message.recipe, lead: message.lead } };
    case 'failed':
      return { ...state, stage: 'failed', failed: { why: message.why, field: message.field } };
  }
}

/** The next field, and after the last one the page is read back. */
const onward = (state: LessonState): LessonState =>
  state.field + 1 < FIELDS.length
    ? { ...state, field: state.field + 1, refused: null }
    : { ...state, stage: 'trying', refused: null };

/** From the end, the last thing that was shown, or the first that was not to be found again. */
function lastAsked({ failed, shown, field }: LessonState): number {
  if (failed?.field) return FIELDS.indexOf(failed.field);
  return Math.max(
    0,
    Object.keys(shown).length > 0
      ? Math.max(...Object.keys(shown).map((one) => FIELDS.indexOf(one as Field)))
      : field,
  );
}
