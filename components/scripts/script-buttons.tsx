import { Pencil, Star } from 'lucide-react';

import { t } from '@/lib/i18n';
import { noteUse } from '@/lib/session/recent-scripts';

import { openDashboard } from '../data/open-dashboard';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import type { LeadView } from '../../lib/views/lead-view';
import { useInsert, type Words } from '../lead/use-insert';
import { Button } from '../ui/button';

/** For the person beside: with every check the next touch has. */
export function InsertInto({
  view,
  theirs,
  words,
  toBlank,
}: {
  view: LeadView;
  theirs: boolean;
  words: Words;
  toBlank: () => void;
}) {
  const { insert, copy } = useInsert({ view, theirs }, words, toBlank);
  return (
    <>
      <Button look="primary" className="flex-1" data-insert onClick={() => void insert()}>
        {t('now.insert.name')}
      </Button>
      <Button onClick={() => void copy()}>{t('now.copy')}</Button>
    </>
  );
}

/** Nobody is beside the panel: the words with their blanks. */
export function CopyOnly({ script, body }: { script: string; body: string }) {
  const showToast = usePanel(({ showToast }) => showToast);
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(body).then(
      () => true,
      () => false,
    );
    showToast(
      copied
        ? { tone: 'plain', text: t('now.insert.copied') }
        : { tone: 'stop', text: t('now.insert.no-clipboard') },
    );
    if (copied) await noteUse(script);
  };
  return (
    <Button className="flex-1" data-insert onClick={() => void copy()}>
      {t('now.copy')}
    </Button>
  );
}

/** Kept at hand, or changed on the full page. */
export function Keep({ script, favourite }: { script: string; favourite: boolean }) {
  const { run } = useCommand();
  return (
    <>
      <Button
        look="quiet"
        aria-label={t('scripts.favourite')}
        aria-pressed={favourite}
        title={t('scripts.favourite')}
        onClick={() => void run({ type: 'favour-script', script, on: !favourite })}
      >
        <Star aria-hidden size={16} className={favourite ? 'fill-current text-accent' : undefined} />
      </Button>
      <Button
        look="quiet"
        aria-label={t('scripts.edit')}
        title={t('scripts.edit')}
        onClick={() => openDashboard('scripts', script)}
      >
        <Pencil aria-hidden size={16} />
      </Button>
    </>
  );
}
