import { useMemo } from 'react';

import { rankAnswers } from '@/lib/domain/asked/rank-answers';
import { parseAsked } from '@/lib/domain/asked/parse-asked';
import type { Script } from '@/lib/domain/script/script';
import type { Asked } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';
import { readLibrary } from '@/lib/store/read/scripts';

import type { LeadView } from '../../../lib/views/lead-view';
import { useBeside } from '../../data/beside';
import { useLive } from '../../data/use-live';

/**
 * What they ask and how that was told; what answers it, best first. `asked` is null until it has been read.
 */
export type Answers = { asked: Asked | null; why: string; best: readonly Script[] };

/** `chosen`: what the rep says they ask, whatever their words were read as. */
export function useAnswers(view: LeadView, theirs: boolean, chosen: Asked | null): Answers {
  const { sighting } = useBeside();
  const { data: scripts } = useLive(['answers'], async () => {
    const shipped = await packaged('scripts');
    return async (db) => (await readLibrary(db, shipped)).scripts.filter(({ answers }) => answers);
  });
  const thread = theirs ? sighting?.thread : null;
  const text = thread?.messages.findLast(({ direction }) => direction === 'in')?.text ?? null;
  const subject = thread?.messages.length === 1 ? thread.subject : null;
  const read = useMemo(() => (text === null ? null : parseAsked(text, subject)), [text, subject]);
  const { row, fill } = view;
  return useMemo(() => {
    if (!scripts) return { asked: null, why: '', best: [] };
    const asked = chosen ?? read?.asked ?? 'neutral';
    const ranked = rankAnswers(
      scripts,
      { asked, also: read?.also ?? [] },
      {
        playbook: row.playbook.id,
        stage: row.stage,
        tier: row.tier,
        channel: row.lastIn!.channel,
        lang: fill.lang,
      },
    );
    const kind = ranked[0]?.answers;
    return {
      asked,
      why: chosen ? t('answer.chosen') : read ? reasonText(read.why) : t('answer.open-mail'),
      best: ranked.filter(({ answers }) => answers === kind),
    };
  }, [scripts, read, chosen, row, fill.lang]);
}
