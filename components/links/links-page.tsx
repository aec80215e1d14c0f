import '@/lib/i18n/pages/script';

import { t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';

import { useLive } from '../data/use-live';
import { ProposalNote } from '../team/may/proposal-note';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { LinkList } from './link-list';
import { Snippets } from './snippets';

/** What scripts take from: the rep's own links, and short texts used in several places. */
export function LinksPage() {
  const { data, error } = useLive(['links'], async () => {
    const [{ readLinksPage }, shipped] = await Promise.all([
      import('./read-links-page'),
      packaged('scripts'),
    ]);
    return (db) => readLinksPage(db, shipped);
  });
  if (error)
    return (
      <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
        {t('now.cannot-read')}
      </Notice>
    );
  if (!data) return <Waiting label={t('now.loading')} lines={8} />;
  return (
    <div className="flex flex-col gap-14">
      <header>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.links.title')}</h1>
        <p className="max-w-[640px] text-small text-faint">{t('scripts.links.intro')}</p>
        <ProposalNote />
      </header>
      <LinkList links={data.links} base={data.bases.links} stages={data.stages} />
      <Snippets snippets={data.snippets} base={data.bases.snippets} />
    </div>
  );
}
