import '@/lib/i18n/cards/answer';

import { useState } from 'react';

import { fillScript } from '@/lib/domain/render/fill-script';
import { translationFor } from '@/lib/domain/script/text';
import type { Asked } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { useKeyOf } from '../../data/own-keys';
import { useKeys } from '../../data/use-keys';
import { Button } from '../../ui/button';
import { Words } from '../plan/words';
import { AskedChoice } from './asked-choice';
import { KeepDate } from './keep-date';
import { useAnswers } from './use-answers';
import { IfSilent, Waited } from './waited';

/**
 * The last word is theirs: what they ask, the words that answer it best, others a tap or a key away, and what
 * follows.
 */
export function Answer({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const keyOf = useKeyOf();
  const { row } = view;
  const of = `${row.id} ${row.lastIn!.at}`;
  const [chosen, choose] = useState<{ of: string; asked: Asked | null; nth: number }>({
    of,
    asked: null,
    nth: 0,
  });
  const { asked: choice, nth } = chosen.of === of ? chosen : { asked: null, nth: 0 };
  const answers = useAnswers(view, theirs, choice);
  const { channel } = row.lastIn!;
  const script = answers.best[nth % Math.max(answers.best.length, 1)];
  const more = answers.best.length > 1;
  const other = () => choose({ of, asked: choice, nth: (nth + 1) % answers.best.length });
  useKeys({ other: more ? other : undefined });
  return (
    <section aria-label={t('answer.region')} className="divide-y divide-line rounded-lg border border-line">
      <div className="flex flex-col gap-3 px-6 py-4">
        <Waited view={view} />
        {answers.asked && (
          <AskedChoice
            asked={answers.asked}
            why={answers.why}
            onAsked={(asked) => choose({ of, asked, nth: 0 })}
          />
        )}
      </div>
      {script ? (
        <Words
          view={view}
          theirs={theirs}
          of={`${of} ${script.id}`}
          script={{
            id: script.id,
            rendered: fillScript(script, channel, view.fill),
            lang: translationFor(script, channel, view.fill.lang)?.lang ?? script.lang ?? 'en',
          }}
          channel={channel}
          answering
        >
          {more && (
            <Button
              look="link"
              className="me-auto text-small"
              shortcut={keyOf('other')}
              aria-label={t('answer.other-of', { at: nth + 1, of: answers.best.length })}
              onClick={other}
            >
              {t('answer.other')}
            </Button>
          )}
        </Words>
      ) : (
        answers.asked && <p className="px-6 py-4 text-soft">{t('answer.none')}</p>
      )}
      <KeepDate view={view} asked={answers.asked} />
      <IfSilent view={view} />
    </section>
  );
}
