import { useState } from 'react';

import { t } from '@/lib/i18n';
import type { PlaybookLibrary, SavedVersion, LibraryPlaybook } from '@/lib/store/read/playbooks';

import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { beginCopy, beginEdit } from './edit/begin';
import { Moving } from './versions/moving';
import { Preview } from './preview/preview';
import { ShowExample } from './preview/show-example';
import { ShowPlaybook } from './show/show-playbook';
import { saveFile } from '../files/save-file';
import { Versions } from './versions/versions';

/** One playbook to be read, and everything that can be done with it. */
export function Detail({ entry, library }: { entry: LibraryPlaybook; library: PlaybookLibrary }) {
  const [done, setDone] = useState<string | null>(null);
  const { run, busy } = useCommand();
  const { id, own, inUse, current } = entry;
  const newest = entry.versions[0]!;
  const before = entry.versions.slice(1).find(({ playbook, aside }) => playbook !== null && !aside);
  const restore = async ({ document, version }: SavedVersion) => {
    if (document === null) return;
    const { ok } = await run({ type: 'restore-playbook', playbook: id, document });
    setDone(ok ? t('playbooks.undone-to', { from: version, version: newest.version + 1 }) : null);
  };
  const archive = () => {
    const { document } = newest;
    if (document === null) return;
    void run({ type: 'archive-playbook', playbook: id, document }).then(() => setDone(null));
  };
  const undo = () => (before ? void restore(before) : archive());
  return (
    <article aria-labelledby="shown-playbook" className="flex flex-col gap-7">
      <div className="flex flex-wrap items-center gap-4">
        <h2 id="shown-playbook" className="me-auto text-title font-semibold">
          {entry.name}
        </h2>
        {current && !inUse && (
          <Button
            look="primary"
            disabled={busy}
            onClick={() => void run({ type: 'choose-playbook', playbook: id })}
          >
            {t('playbooks.use')}
          </Button>
        )}
        {current && own && <Button onClick={() => beginEdit(current, newest)}>{t('playbooks.edit')}</Button>}
        {current && (
          <Button onClick={() => beginCopy(current)}>
            {t(own ? 'playbooks.duplicate' : 'playbooks.copy')}
          </Button>
        )}
        {current && (
          <Button
            onClick={() => saveFile(`${id}-${current.version}.json`, `${JSON.stringify(current, null, 2)}\n`)}
          >
            {t('playbooks.export')}
          </Button>
        )}
        {current && own && !inUse && (
          <Button disabled={busy} onClick={archive}>
            {t('playbooks.archive')}
          </Button>
        )}
        {own && current && (before || !inUse) && (
          <Button disabled={busy} onClick={undo}>
            {t('playbooks.undo')}
          </Button>
        )}
        {!current && before && (
          <Button look="primary" disabled={busy} onClick={() => void restore(before)}>
            {t('playbooks.bring-back')}
          </Button>
        )}
      </div>
      {done && <Notice>{done}</Notice>}
      {!current && <p className="text-soft">{t('playbooks.archived-text')}</p>}
      {newest.document !== null && current && (
        <Moving key={newest.document} playbook={id} to={newest.document} />
      )}
      {current && <ShowPlaybook playbook={current} scripts={library.scripts} />}
      {current && <Preview playbook={current} />}
      {current && id === 'four-stages' && <ShowExample playbook={current} />}
      {own && <Versions entry={entry} onRestore={(version) => void restore(version)} />}
    </article>
  );
}
