import { useState } from 'react';

import { t } from '@/lib/i18n';
import { readTaught } from '@/lib/store/read/taught';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { FIELDS, type LessonState } from './lesson-state';
import { useUndoSave } from './use-undo-save';
import { whereOf } from './where-of';

/** What the new recipe reads on the page it was shown on, before it is kept. */
export function Check({
  state: { shown, read },
  onBack,
  onEnd,
}: {
  state: LessonState;
  onBack: () => void;
  onEnd: () => void;
}) {
  const { run, busy } = useCommand();
  const showToast = usePanel(({ showToast }) => showToast);
  const undo = useUndoSave();
  const [refused, setRefused] = useState(false);
  const taught = readTaught(read?.recipe);
  const lead = read?.lead ?? null;
  const isSomebody = Boolean(lead?.name ?? lead?.email);
  const save = async () => {
    if (!taught.ok) return setRefused(true);
    const { ok } = await run({ type: 'save-recipes', recipes: [taught.recipe], shown: true });
    if (!ok) return;
    showToast({
      tone: 'plain',
      text: t('teach.saved'),
      action: { label: t('teach.undo'), run: () => void undo(taught.recipe.id) },
    });
    onEnd();
  };
  return (
    <>
      <div role="status">
        <h1 className="text-title font-semibold tracking-tight">{t('teach.check.title')}</h1>
        <p className="text-soft">{t('teach.check.text')}</p>
      </div>
      <dl className="flex flex-col">
        {FIELDS.filter((field) => shown[field]).map((field) => (
          <div key={field} className="flex min-h-14 items-center gap-4 border-b border-line py-1">
            <dt className="w-[88px] shrink-0 text-small text-faint">{t(`teach.field.${field}`)}</dt>
            <dd className="min-w-0 flex-1 wrap-anywhere">
              {lead?.[field] ? (
                <bdi>{lead[field]}</bdi>
              ) : (
                <span className="text-hot">{t('teach.check.missing')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {taught.ok && (
        <p className="text-small text-faint">{t('teach.check.where', { where: whereOf(taught.recipe) })}</p>
      )}
      {(!isSomebody || refused) && <Notice tone="warn">{t('teach.check.whose-is-missing')}</Notice>}
      <ProposalNote />
      <div className="flex flex-wrap gap-4">
        <Button look="primary" autoFocus disabled={!isSomebody || busy} onClick={() => void save()}>
          {t('teach.check.save')}
        </Button>
        <Button onClick={onBack}>{t('teach.back')}</Button>
        <Button look="quiet" onClick={onEnd}>
          {t('teach.cancel')}
        </Button>
      </div>
    </>
  );
}
