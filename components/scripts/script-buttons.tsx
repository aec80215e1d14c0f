import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import type { LeadView } from '../now/lead-view';
import { useInsert } from '../now/use-insert';
import { Button } from '../ui/button';

type Words = { body: string; subject: string | null; blank: string | null };

/** For the person beside: with every check the next touch has. */
export function InsertInto({ view, theirs, ...words }: Words & { view: LeadView; theirs: boolean }) {
  const show = usePanel(({ show }) => show);
  const { insert, copy } = useInsert({ view, theirs }, words, () => show('now'));
  return (
    <div className="flex gap-3 px-6 py-5">
      <Button look="primary" className="flex-1" data-insert onClick={() => void insert()}>{t('now.insert.name')}</Button>
      <Button onClick={() => void copy()}>{t('now.copy')}</Button>
    </div>
  );
}

/** Nobody is beside the panel: the words as they are written. */
export function CopyOnly({ body }: { body: string }) {
  const say = usePanel(({ say }) => say);
  const copy = () =>
    navigator.clipboard.writeText(body).then(
      () => say({ tone: 'plain', text: t('now.insert.copied') }),
      () => say({ tone: 'stop', text: t('now.insert.no-clipboard') }),
    );
  return <div className="px-6 py-5"><Button data-insert onClick={() => void copy()}>{t('now.copy')}</Button></div>;
}
