import { useState } from 'react';

import { because } from '@/lib/domain/reason';
import type { Script } from '@/lib/domain/script/script';
import { toJson } from '@/lib/files/scripts-json';
import { reasonText, t } from '@/lib/i18n';

import { FileButton } from '../files/file-button';
import { fileGone, readFile } from '../files/read-file';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { saveFile } from '../files/save-file';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Found } from './read-import';
import type { Desk } from './read-editor';

/** Five million characters, of up to four bytes. */
const MOST_BYTES = 20_000_000;

/** Scripts out to a file, and in from one: first shown, then taken, all of the good ones or none. */
export function ScriptFiles({ desk }: { desk: Desk }) {
  const [found, setFound] = useState<Found | null>(null);
  const [taken, setTaken] = useState(0);
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const toast = usePanel(({ toast }) => toast);
  const own = desk.kept.filter((kept) => kept.own).map(({ script }) => script);

  const read = async (file: File) => {
    setTaken(0);
    const opened = await readFile(file, MOST_BYTES);
    if (opened.text === null) {
      const why = opened.why === 'gone' ? fileGone(file) : because('file-too-big');
      setFound({ scripts: [], problems: [{ place: '', why }], bases: new Map(), fresh: 0 });
      return;
    }
    const { readImport } = await import('./read-import');
    setFound(await readImport(await db(), opened.text, file.name, desk, clock()));
  };
  const take = async ({ scripts, bases }: Found) => {
    const asked = scripts.map((script) => ({ script, base: bases.get(script.id) ?? null }));
    const { ok } = await run({ type: 'save-scripts', scripts: asked });
    if (!ok) return;
    setFound(null);
    setTaken(scripts.length);
  };
  const out = async (kind: 'json' | 'csv', scripts: readonly Script[]) => {
    if (kind === 'json') saveFile('scripts.json', toJson(scripts));
    else saveFile('scripts.csv', (await import('@/lib/files/scripts-csv')).toCsv(scripts), 'text/csv');
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-3">
        <FileButton
          name={t('scripts.files.choose')}
          accept=".json,.csv,application/json,text/csv"
          onFile={(file) => void read(file)}
        >
          {t('scripts.files.import')}
        </FileButton>
        <Button disabled={own.length === 0} onClick={() => void out('json', own)}>
          {t('scripts.files.json')}
        </Button>
        <Button disabled={own.length === 0} onClick={() => void out('csv', own)}>
          {t('scripts.files.csv')}
        </Button>
      </div>
      {taken > 0 && <Notice>{t('scripts.files.taken', { count: taken })}</Notice>}
      {toast?.tone === 'stop' && <Notice tone="stop">{toast.text}</Notice>}
      {found && (
        <Import found={found} busy={busy} onTake={() => void take(found)} onLeave={() => setFound(null)} />
      )}
    </div>
  );
}

function Import({
  found: { scripts, fresh, problems },
  busy,
  onTake,
  onLeave,
}: {
  found: Found;
  busy: boolean;
  onTake: () => void;
  onLeave: () => void;
}) {
  return (
    <section
      aria-label={t('scripts.files.found')}
      className="flex flex-col gap-4 rounded-lg border border-line p-6"
    >
      <p>
        {scripts.length === 0
          ? t('scripts.files.nothing')
          : t('scripts.files.counts', { count: scripts.length, fresh, changed: scripts.length - fresh })}
      </p>
      {problems.length > 0 && (
        <ul
          aria-label={t('scripts.files.problems')}
          className="max-h-[200px] overflow-y-auto text-small text-hot"
        >
          {problems.map(({ place, why }) => (
            <li key={`${place} ${why.code}`}>
              {place && `${t('scripts.files.place', { place })} `}
              {reasonText(why)}
            </li>
          ))}
        </ul>
      )}
      <ProposalNote />
      <div className="flex gap-3">
        {scripts.length > 0 && (
          <Button look="primary" disabled={busy} onClick={onTake}>
            {t('scripts.files.take', { count: scripts.length })}
          </Button>
        )}
        <Button onClick={onLeave}>{t('scripts.files.leave')}</Button>
      </div>
    </section>
  );
}
