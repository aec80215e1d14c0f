import { createContext, useContext } from 'react';

import type { ProblemAt } from '@/lib/domain/playbook/check';
import { reasonText } from '@/lib/i18n';

export type Words = readonly (string | number)[];

/** What is wrong with the playbook that is being edited. */
export const ProblemsContext = createContext<readonly ProblemAt[]>([]);

/**
 * A place as the check says it: `cadences › opt-in › touches › 3 › script`, items of lists by id, else
 * counted from 1.
 */
export const pathOf = (place: Words) => place.join(' › ');

/** What is wrong at a place: exactly there, or anywhere below it. */
export function useProblems(place: Words): string[] {
  const path = pathOf(place);
  return useContext(ProblemsContext)
    .filter((one) => one.path === path || one.path.startsWith(`${path} › `))
    .map(({ why }) => reasonText(why));
}

/** The same as one text for a field; null where all is well. */
export function useProblem(place: Words): string | null {
  return useProblems(place).join(' ') || null;
}

/** What is wrong exactly at a place, for the fields that make it up together. */
export function useExactProblem(place: Words): string | null {
  const path = pathOf(place);
  const found = useContext(ProblemsContext).find((one) => one.path === path);
  return found ? reasonText(found.why) : null;
}
