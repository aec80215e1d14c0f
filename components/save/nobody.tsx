import { t } from '@/lib/i18n';

import { openDashboard } from '../data/open-dashboard';
import { ShowMe } from '../teach/show-me';
import { Button } from '../ui/button';
import { PasteBox } from './paste-box';
import { pageOf } from '../data/use-recognised';

/** A page without a person, or one we may not read. */
export function Nobody({ page }: { page: string | undefined }) {
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('now.nobody.title')}</h1>
        <p className="text-soft">{t('now.nobody.text')}</p>
      </div>
      <PasteBox page={pageOf(page)} />
      <ShowMe />
      <p className="text-small text-faint">
        {t('now.nobody.sites')}{' '}
        <Button look="link" className="text-small" onClick={() => openDashboard('sites')}>
          {t('now.nobody.sites-action')}
        </Button>
      </p>
    </div>
  );
}
