import { useState } from 'react';

import { pointsToTake, parsePointsPage } from '@/lib/domain/learning/page';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { reasonText, t } from '@/lib/i18n';

import { FileButton } from '../files/file-button';
import { fileGone, readFile } from '../files/read-file';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useTakePoints } from './use-take-points';

/** A page of points has a line for each rule. */
const MOST_BYTES = 1_000_000;

type Read = { changes: ReturnType<typeof pointsToTake> } | { refused: string };

/** Points that somebody else's outcomes taught: what they would change is shown before they are taken. */
export function TakePoints({ playbook, sample }: { playbook: Playbook; sample: boolean }) {
  const [read, setRead] = useState<Read | null>(null);
  const { take, busy, own } = useTakePoints(playbook);
  const open = async (chosen: File) => {
    const found = await readFile(chosen, MOST_BYTES);
    if (found.text === null) {
      const tooBig = t('learned.take.too-big');
      return setRead({ refused: found.why === 'gone' ? reasonText(fileGone(chosen)) : tooBig });
    }
    const points = parsePointsPage(found.text);
    setRead(
      'page' in points
        ? { changes: pointsToTake(points.page, playbook.score.rules) }
        : { refused: reasonText(points.refused) },
    );
  };
  const nameOf = (rule: string) => playbook.score.rules.find(({ id }) => id === rule)!.because;
  return (
    <>
      <FileButton
        name={t('learned.take.file')}
        accept=".json,application/json"
        disabled={sample}
        onFile={(file) => void open(file)}
      >
        {t('learned.take.open')}
      </FileButton>
      {read && 'refused' in read && <Notice tone="stop">{read.refused}</Notice>}
      {read && 'changes' in read && read.changes.length === 0 && <Notice>{t('learned.take.same')}</Notice>}
      {read && 'changes' in read && read.changes.length > 0 && (
        <div role="group" aria-label={t('learned.take.changes')} className="flex flex-col gap-3">
          <ul className="flex flex-col gap-1">
            {read.changes.map(({ rule, from, to }) => (
              <li key={rule} className="first-letter:uppercase">
                {nameOf(rule)} <span className="text-accent">{t('learned.change', { from, to })}</span>
              </li>
            ))}
          </ul>
          <ProposalNote />
          <div className="flex flex-wrap gap-3">
            <Button
              look="primary"
              disabled={busy || own === undefined}
              onClick={() => void take(read.changes).then((taken) => taken && setRead(null))}
            >
              {t(own ? 'learned.take.accept' : 'learned.take.accept-copy')}
            </Button>
            <Button onClick={() => setRead(null)}>{t('learned.take.leave')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
