import { t } from '@/lib/i18n';
import type { SavedVersion, LibraryPlaybook } from '@/lib/store/read/playbooks';

import { useSetup } from '../../data/use-settings';
import { useServices } from '../../data/services';
import { momentWords } from '../../data/format';
import { versionNotes } from '../../data/version-notes';
import { Button } from '../../ui/button';
import { Cell, rowLook, Table } from '../../ui/table';

/** Every version there was. Bringing one back saves it again, as the newest. */
export function Versions({
  entry,
  onRestore,
}: {
  entry: LibraryPlaybook;
  onRestore: (version: SavedVersion) => void;
}) {
  const { clock } = useServices();
  const zone = useSetup().data?.settings.zone ?? 'UTC';
  return (
    <Table
      label={t('playbooks.versions')}
      hideLabel={false}
      heads={[
        { label: t('playbooks.version'), number: true },
        { label: t('playbooks.saved-on') },
        { label: t('playbooks.name') },
        { label: t('playbooks.bring-back'), hide: true },
      ]}
    >
      {entry.versions.map((saved, place) => {
        const { version, at, playbook } = saved;
        return (
          <tr key={version} className={rowLook}>
            <Cell number>{version}</Cell>
            <Cell className="whitespace-nowrap">
              {at === null ? '' : momentWords(at, clock(), zone)}
              {versionNotes(saved).map((words) => (
                <p key={words} className="text-small text-faint">
                  {words}
                </p>
              ))}
            </Cell>
            <Cell className="w-full">
              {playbook?.name ?? <span className="text-faint">{t('playbooks.archived')}</span>}
            </Cell>
            <Cell className="whitespace-nowrap text-end">
              {place === 0 ? (
                <span className="text-faint">{t('playbooks.current')}</span>
              ) : (
                playbook && (
                  <Button
                    className="text-small"
                    aria-label={t('playbooks.restore-version', { version })}
                    onClick={() => onRestore(saved)}
                  >
                    {t('playbooks.bring-back')}
                  </Button>
                )
              )}
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
