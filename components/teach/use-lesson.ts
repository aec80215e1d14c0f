import { useEffect, useReducer, useRef } from 'react';

import { dayOf, type Zone } from '@/lib/domain/time/calendar';
import type { Lesson } from '@/lib/session/teach-page';

import { useServices } from '../data/services';
import { atStart, type Field, FIELDS, lessonAfter, type LessonState } from './lesson-state';
import { useTeach } from './use-teach';

export type Teacher = {
  state: LessonState;
  begin(frame: boolean): void;
  skip(): void;
  back(): void;
  wider(field: Field): void;
  enough(): void;
};

/**
 * One lesson with the page in a tab: what stands, and what the rep can do. The page's part of it ends with
 * this; Escape there ends both.
 */
export function useLesson(tab: number): Teacher {
  const { clock } = useServices();
  const [state, step] = useReducer(lessonAfter, atStart);
  const lesson = useRef<Lesson | null>(null);
  const frame = useRef(false);
  const alive = useRef(true);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
      lesson.current?.close();
      lesson.current = null;
    };
  }, []);

  // What the page is asked follows from where the lesson stands.
  const { stage, field } = state;
  useEffect(() => {
    if (stage === 'pick') lesson.current?.ask({ ask: 'point', field: FIELDS[field]!, frame: frame.current });
    if (stage === 'trying')
      lesson.current?.ask({
        ask: 'try',
        day: dayOf(clock(), Intl.DateTimeFormat().resolvedOptions().timeZone as Zone),
      });
  }, [stage, field, clock]);

  const begin = async (drawn: boolean) => {
    frame.current = drawn;
    try {
      const { openLesson } = await import('@/lib/session/teach-page');
      const opened = await openLesson(
        tab,
        (message) =>
          message.kind === 'ended' ? useTeach.getState().end() : step({ step: 'heard', message }),
        () => alive.current && step({ step: 'failed', why: 'page-left' }),
      );
      if (!alive.current) return opened.close();
      lesson.current = opened;
      step({ step: 'begun' });
    } catch {
      step({ step: 'failed', why: 'no-page' });
    }
  };
  const back = () => {
    const before = lessonAfter(state, { step: 'back' });
    lesson.current?.ask({ ask: 'drop', field: FIELDS[before.field]! });
    step({ step: 'back' });
  };
  return {
    state,
    begin: (drawn) => void begin(drawn),
    skip: () => step({ step: 'on' }),
    back,
    wider: (one) => lesson.current?.ask({ ask: 'wider', field: one }),
    enough: () => step({ step: 'enough' }),
  };
}
