import '@/lib/i18n/script-page';

import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Links } from './links';
import { Snippets } from './snippets';

/** What scripts take from: the rep's own links, and short texts used in several places. */
export function ShelfPage() {
  const { data, error } = useLive(['shelf'], async () => (await import('./read-links-page')).readShelfPage);
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
        <h1 className="text-title font-semibold tracking-tight">{t('settings.shelf.title')}</h1>
        <p className="max-w-[640px] text-small text-faint">{t('scripts.shelf.intro')}</p>
      </header>
      <Links shelf={data.shelf} version={data.versions.shelf} stages={data.stages} />
      <Snippets snippets={data.snippets} version={data.versions.snippets} />
    </div>
  );
}
