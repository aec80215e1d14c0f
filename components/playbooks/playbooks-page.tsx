import '@/lib/i18n/pages/playbook';

import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Detail } from './detail';
import { Editor } from './edit/editor';
import { ImportPlaybook } from './import-playbook';
import { PlaybookList } from './playbook-list';
import { useRoute } from './parts/route';
import { useDrafts, usePlaybookLibrary } from './parts/choices';

/** All playbooks; below them the one that is chosen, read or edited. */
export function PlaybooksPage() {
  const { data: library, error } = usePlaybookLibrary();
  const toast = usePanel(({ toast }) => toast);
  const { id, editing } = useRoute();
  const draft = useDrafts(({ drafts }) => (id === null ? undefined : drafts[id]));
  if (error)
    return (
      <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
        {t('now.cannot-read')}
      </Notice>
    );
  if (!library) return <Waiting label={t('playbooks.loading')} lines={8} />;
  const shown =
    library.playbooks.find((one) => one.id === id) ??
    (id === null ? (library.playbooks.find(({ inUse }) => inUse) ?? library.playbooks[0]!) : undefined);
  return (
    <div className="flex flex-col gap-10">
      <header>
        <h1 className="text-title font-semibold tracking-tight">{t('playbooks.title')}</h1>
        <p className="max-w-[640px] text-small text-faint">{t('playbooks.intro')}</p>
      </header>
      {editing && draft ? (
        <Editor key={draft.playbook.id} draft={draft} library={library} />
      ) : (
        <>
          {toast && <Notice tone={toast.tone}>{toast.text}</Notice>}
          <PlaybookList library={library} shown={shown?.id ?? null} />
          <ImportPlaybook library={library} />
          {shown ? (
            <Detail key={shown.id} entry={shown} library={library} />
          ) : (
            <Notice tone="warn">{t('playbooks.gone')}</Notice>
          )}
        </>
      )}
    </div>
  );
}
