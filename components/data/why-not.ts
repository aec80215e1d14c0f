import { hasText, reasonText, t } from '@/lib/i18n';
import type { Answer } from '@/lib/messages/protocol';

/** What is no fault and needs no word: it was done already, or the rep gave it up. */
const QUIET: ReadonlySet<string | null> = new Set(['already-done', 'withdrawn']);

/** Why the worker refused, as a code; null where it did not. */
export const refusalOf = (answer: Answer<'command'>): string | null =>
  answer.ok && !answer.value.ok ? answer.value.refusal.code : null;

/** What to tell the rep of an answer; null where there is nothing to tell. */
export function whyNot(answer: Answer<'command'>): string | null {
  if (!answer.ok)
    return t(hasText(`now.failed.${answer.error}`) ? `now.failed.${answer.error}` : 'now.failed.failed');
  return answer.value.ok || QUIET.has(refusalOf(answer)) ? null : reasonText(answer.value.refusal);
}
