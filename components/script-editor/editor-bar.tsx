import { useState } from 'react';

import type { Script } from '@/lib/domain/script/script';
import { toJson } from '@/lib/files/scripts-json';
import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { saveFile } from '../files/save-file';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useDrafts } from './drafts';
import { duplicate } from './new-script';
import { newestOf, type ScriptEntry } from './read-editor';
import { openScript } from './route';

type Props = {
  script: Script;
  kept: ScriptEntry | null;
  changed: boolean;
  busy: boolean;
  onDone: () => void;
};

/** What can be done with the script that is open. What would lose words asks once more. */
export function EditorBar({ script, kept, changed, busy, onDone }: Props) {
  const [asking, ask] = useState(false);
  const { drop, begin } = useDrafts();
  const { run } = useCommand();
  const toast = usePanel(({ toast }) => toast);
  const discard = () => {
    drop(script.id);
    onDone();
  };
  const copy = () => {
    const next = duplicate(script, t('scripts.editor.copy-of', { title: script.title }).slice(0, 120));
    begin(next, null);
    openScript(next.id);
  };
  const putAway = async () => {
    const document = newestOf(kept);
    if (document === null) return;
    const { ok } = await run({ type: 'archive-script', script: script.id, document });
    if (ok) discard();
  };
  return (
    <div className="sticky bottom-0 z-10 flex flex-col gap-3 border-t border-line bg-ground py-5">
      {toast?.tone === 'stop' && <Notice tone="stop">{toast.text}</Notice>}
      {changed && <ProposalNote />}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={busy || !changed}>
          {t('scripts.editor.save')}
        </Button>
        {asking ? (
          <>
            <Button className="text-hot" onClick={discard}>
              {t('scripts.editor.discard-sure')}
            </Button>
            <Button autoFocus onClick={() => ask(false)}>
              {t('scripts.editor.keep')}
            </Button>
          </>
        ) : (
          <Button onClick={() => (changed ? ask(true) : discard())}>
            {t(changed ? 'scripts.editor.discard' : 'scripts.editor.close')}
          </Button>
        )}
        <span role="status" className="flex-1 text-small text-faint">
          {changed ? t('settings.unsaved') : ''}
        </span>
        <Button look="quiet" onClick={copy}>
          {t('scripts.editor.duplicate')}
        </Button>
        <Button look="quiet" onClick={() => saveFile(`${script.id}.json`, toJson([script]))}>
          {t('scripts.editor.share')}
        </Button>
        {kept?.own && (
          <Button look="quiet" onClick={() => void putAway()}>
            {t(kept.shipped ? 'scripts.editor.back-to-shipped' : 'scripts.editor.archive')}
          </Button>
        )}
      </div>
    </div>
  );
}
