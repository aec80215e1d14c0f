import { Check } from 'lucide-react';

import { t } from '@/lib/i18n';
import type { PlaybookLibrary, LibraryPlaybook } from '@/lib/store/read/playbooks';

import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { linkTo } from './parts/route';
import { useDrafts } from './parts/choices';
import { Cell, rowLook, Table } from '../ui/table';

/** Every playbook, one row each; the one in use is marked, any other is one press away from it. */
export function PlaybookList({ library, shown }: { library: PlaybookLibrary; shown: string | null }) {
  const drafts = useDrafts(({ drafts }) => drafts);
  const fresh = Object.values(drafts).filter(
    ({ playbook }) => !library.playbooks.some(({ id }) => id === playbook.id),
  );
  return (
    <Table
      label={t('playbooks.list')}
      heads={[
        { label: t('playbooks.name') },
        { label: t('playbooks.version'), number: true },
        { label: t('playbooks.state') },
        { label: t('playbooks.use-short'), hide: true },
      ]}
    >
      {library.playbooks.map((one) => (
        <Row key={one.id} one={one} shown={one.id === shown} unsaved={drafts[one.id] !== undefined} />
      ))}
      {fresh.map(({ playbook }) => (
        <tr key={playbook.id} className={rowLook}>
          <Cell>
            <a
              href={linkTo(playbook.id, 'edit')}
              className="font-medium underline decoration-line underline-offset-3"
            >
              {playbook.name || playbook.id}
            </a>
          </Cell>
          <Cell />
          <Cell className="text-warm">{t('playbooks.draft')}</Cell>
          <Cell />
        </tr>
      ))}
    </Table>
  );
}

function Row({ one, shown, unsaved }: { one: LibraryPlaybook; shown: boolean; unsaved: boolean }) {
  const { run, busy } = useCommand();
  const state = t(`playbooks.${one.current === null ? 'archived' : one.own ? 'own' : 'shipped'}`);
  return (
    <tr className={cx(rowLook, shown && 'bg-sunk')}>
      <Cell className="w-full">
        <a
          href={linkTo(one.id)}
          aria-current={shown ? 'true' : undefined}
          className="font-medium underline decoration-line underline-offset-3 hover:decoration-current"
        >
          {one.name}
        </a>
        {one.current && <p className="text-small text-faint">{one.current.summary}</p>}
      </Cell>
      <Cell number>{one.versions[0]!.version}</Cell>
      <Cell className="whitespace-nowrap text-soft">
        {state}
        {unsaved && <span className="text-warm"> · {t('playbooks.draft')}</span>}
      </Cell>
      <Cell className="whitespace-nowrap text-end">
        {one.inUse ? (
          <span className="inline-flex items-center gap-2 font-medium text-ok">
            <Check aria-hidden size={14} />
            {t('playbooks.in-use')}
          </span>
        ) : (
          one.current && (
            <Button
              className="text-small"
              disabled={busy}
              aria-label={t('playbooks.use-named', { name: one.name })}
              onClick={() => void run({ type: 'choose-playbook', playbook: one.id })}
            >
              {t('playbooks.use-short')}
            </Button>
          )
        )}
      </Cell>
    </tr>
  );
}
