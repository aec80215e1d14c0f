import type { Script } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';

import { useServices } from '../data/services';
import { momentWords } from '../data/format';
import { versionNotes } from '../data/version-notes';
import { Button } from '../ui/button';
import type { ScriptEntry } from './read-editor';

/**
 * Every version there was, newest first. One is brought back into the editor, and saved again as the newest.
 */
export function Versions({
  kept,
  zone,
  onRestore,
}: {
  kept: ScriptEntry;
  zone: string;
  onRestore: (script: Script) => void;
}) {
  const { clock } = useServices();
  if (kept.versions.length === 0) return null;
  return (
    <section aria-label={t('scripts.editor.versions')} className="flex flex-col gap-2">
      <h2 className="text-small font-medium text-soft">{t('scripts.editor.versions')}</h2>
      <ul className="flex flex-col">
        {kept.versions.map(({ version, at, script, ...origin }, place) => (
          <li key={version} className="flex min-h-16 items-center gap-4 border-b border-line text-small">
            <span className="w-20 shrink-0 text-faint">{momentWords(at, clock(), zone)}</span>
            <span className="min-w-0 flex-1 truncate">
              {script ? script.title : t('scripts.editor.put-away')}
              {versionNotes(origin).map((words) => (
                <span key={words} className="text-faint">
                  {' '}
                  · {words}
                </span>
              ))}
            </span>
            {place === 0 ? (
              <span className="text-faint">{t('scripts.editor.current')}</span>
            ) : (
              script && (
                <Button
                  className="text-small"
                  aria-label={t('scripts.editor.restore-version', { version })}
                  onClick={() => onRestore(script)}
                >
                  {t('scripts.editor.restore')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
