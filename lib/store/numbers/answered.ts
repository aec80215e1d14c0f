import { answered, type Answered, ProposalAnswer } from '../../domain/learning/answer';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';

/** What the rep answered to proposals of one playbook, on whichever device. */
export async function readAnswered(db: Db, playbook: string): Promise<Answered> {
  const own = [...(await documentsOf(db, 'points-answer'))].filter(([id]) => id.startsWith(`${playbook}/`));
  return answered(
    own.flatMap(([id, versions]) =>
      versions.flatMap(({ body }) => {
        const answer = ProposalAnswer.safeParse(body).data;
        return answer ? [{ rule: id.slice(playbook.length + 1), answer }] : [];
      }),
    ),
  );
}
