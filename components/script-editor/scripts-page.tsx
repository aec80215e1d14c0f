import '@/lib/i18n/pages/script';

import { useEffect } from 'react';

import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { isChanged, useDrafts } from './drafts';
import { Editor } from './editor';
import { ScriptList } from './script-list';
import { openScript } from './route';
import { useDesk } from './use-desk';

/** All scripts, or the one that is open. `one` is its id. */
export function ScriptsPage({ one }: { one: string | null }) {
  const { data: desk, error } = useDesk();
  const { drafts, begin, drop } = useDrafts();
  const kept =
    desk &&
    (desk.kept.find(({ script }) => script.id === one) ??
      desk.putAway.find(({ script }) => script.id === one) ??
      null);
  const draft = one === null ? undefined : drafts[one];
  useEffect(() => {
    // Made anew also when another version was saved meanwhile and nothing was changed here.
    if (kept && (!draft || (draft.start !== kept.script && draft.start !== null && !isChanged(draft))))
      begin(kept.script, kept.script);
  }, [kept, draft, begin]);
  if (error)
    return (
      <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
        {t('now.cannot-read')}
      </Notice>
    );
  if (!desk) return <Waiting label={t('now.loading')} lines={8} />;
  if (one === null) return <ScriptList desk={desk} />;
  const done = () => {
    drop(one);
    openScript(null);
  };
  return (
    <div className="flex flex-col gap-7">
      <div className="flex items-center gap-4">
        <h1 className="min-w-0 flex-1 truncate text-title font-semibold tracking-tight">
          {draft?.script.title || t('scripts.editor.untitled')}
        </h1>
        <Button look="link" onClick={() => openScript(null)}>
          {t('scripts.editor.all')}
        </Button>
      </div>
      {draft ? (
        <Editor key={one} draft={draft} desk={desk} kept={kept ?? null} onDone={done} />
      ) : (
        !kept && <Notice tone="warn">{t('scripts.editor.gone')}</Notice>
      )}
    </div>
  );
}
