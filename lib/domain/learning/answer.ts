import { z } from 'zod';

/**
 * What the rep answers to a proposal. `accepted`: its points were `from` until then. `turned-down`: not these
 * points; null asks again after all. `later`: not before `until` (epoch ms).
 */
export const ProposalAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('accepted'), from: z.number().min(-100).max(100) }),
  z.strictObject({ answer: z.literal('turned-down'), to: z.number().min(-100).max(100).nullable() }),
  z.strictObject({ answer: z.literal('later'), until: z.number().int().min(0) }),
]);
export type ProposalAnswer = z.infer<typeof ProposalAnswer>;

/**
 * Of one playbook, by rule: its points before any were learned, those the rep has turned down, and until when
 * (epoch ms) it is not asked about.
 */
export type Answered = {
  before: Readonly<Record<string, number>>;
  turnedDown: Readonly<Record<string, number>>;
  later: Readonly<Record<string, number>>;
};

/**
 * What stands of all answers, given in the order of the record. Learning goes on from the points before the
 * first that was accepted, or outcomes would count twice.
 */
export function answered(answers: readonly { rule: string; answer: ProposalAnswer }[]): Answered {
  const before: Record<string, number> = {};
  const turnedDown: Record<string, number> = {};
  const later: Record<string, number> = {};
  for (const { rule, answer } of answers) {
    if (answer.answer === 'accepted') before[rule] ??= answer.from;
    else if (answer.answer === 'later') later[rule] = answer.until;
    else if (answer.to === null) delete turnedDown[rule];
    else turnedDown[rule] = answer.to;
  }
  return { before, turnedDown, later };
}
