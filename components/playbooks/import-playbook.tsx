import { useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { type ProblemAt, parsePlaybook } from '@/lib/domain/playbook/check';
import { copyOf } from '@/lib/domain/playbook/edit';
import { reasonText, t } from '@/lib/i18n';
import type { PlaybookLibrary } from '@/lib/store/read/playbooks';

import { FileButton } from '../files/file-button';
import { fileGone, readFile } from '../files/read-file';
import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemList } from './parts/problem-list';
import { ShowPlaybook } from './show/show-playbook';
import { go } from './parts/route';

const MOST_BYTES = 4_000_000;

type Arrival = { playbook: Playbook; base: string | null; how: string };
type Read = Arrival | { problems: readonly ProblemAt[]; text: string };

/**
 * A playbook from a file: checked, looked over, and only then saved. A file that is wrong changes nothing.
 */
export function ImportPlaybook({ library }: { library: PlaybookLibrary }) {
  const [read, setRead] = useState<Read | null>(null);
  const { run, busy } = useCommand();
  const open = async (file: File) => {
    if (file) setRead(await look(file, library));
  };
  const save = async ({ playbook, base }: Arrival) => {
    const { ok } = await run({ type: 'save-playbook', playbook, base });
    if (!ok) return;
    setRead(null);
    go(playbook.id);
  };
  return (
    <>
      <FileButton
        name={t('playbooks.import')}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      >
        {t('playbooks.import')}
      </FileButton>
      {read && 'problems' in read && (
        <div className="flex flex-col gap-4">
          <Notice tone="stop" onClose={() => setRead(null)} closeLabel={t('playbooks.importing.cancel')}>
            {read.text}
          </Notice>
          {read.problems.length > 0 && <ProblemList problems={read.problems} />}
        </div>
      )}
      {read && 'playbook' in read && (
        <section aria-label={t('playbooks.importing.title')} className="flex flex-col gap-6">
          <Notice>
            {t('playbooks.importing.found', { name: read.playbook.name })} {read.how}
          </Notice>
          <ProposalNote />
          <div className="flex gap-4">
            <Button look="primary" disabled={busy} onClick={() => void save(read)}>
              {t('playbooks.importing.save', { version: read.playbook.version })}
            </Button>
            <Button onClick={() => setRead(null)}>{t('playbooks.importing.cancel')}</Button>
          </div>
          <ShowPlaybook playbook={read.playbook} scripts={library.scripts} />
        </section>
      )}
    </>
  );
}

async function look(file: File, library: PlaybookLibrary): Promise<Read> {
  const opened = await readFile(file, MOST_BYTES);
  if (opened.text === null) {
    const gone = opened.why === 'gone';
    return { problems: [], text: gone ? reasonText(fileGone(file)) : t('playbooks.importing.too-large') };
  }
  const found = parsePlaybook(opened.text, new Set(library.scripts.map(({ id }) => id)));
  if (!found.ok)
    return { problems: found.problems, text: t('playbooks.importing.wrong', { file: file.name }) };
  return arrivalOf(found.playbook, library);
}

/** Under which id and version it can be saved: nothing that is there is ever overwritten. */
function arrivalOf(playbook: Playbook, library: PlaybookLibrary): Arrival {
  const there = library.playbooks.find(({ id }) => id === playbook.id);
  if (!there)
    return {
      playbook: { ...playbook, version: 1 },
      base: null,
      how: t('playbooks.importing.as-new', { id: playbook.id }),
    };
  if (!there.own) {
    const copy = copyOf(playbook, playbook.name, crypto.randomUUID());
    return {
      playbook: copy,
      base: null,
      how: t('playbooks.importing.as-copy', { id: playbook.id }),
    };
  }
  const [newest] = there.versions;
  const version = newest!.version + 1;
  return {
    playbook: { ...playbook, version },
    base: newest!.document,
    how: t('playbooks.importing.as-next', { id: playbook.id, version }),
  };
}
