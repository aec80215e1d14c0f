import { t } from '@/lib/i18n';

import { Button } from '../ui/button';

/** Sites on which we draw nothing, not even at the rep's wish. */
const UNTOUCHED = /(^|\.)linkedin\.com$/;

/** Says what will happen, and asks before anything is drawn on the page. */
export function Start({
  site,
  onStart,
  onCancel,
}: {
  site: URL;
  onStart: (frame: boolean) => void;
  onCancel: () => void;
}) {
  const untouched = UNTOUCHED.test(site.hostname);
  return (
    <>
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('teach.start.title')}</h1>
        <p className="text-soft">{t('teach.start.text')}</p>
      </div>
      <p>{t(untouched ? 'teach.start.plain' : 'teach.start.frame')}</p>
      <div className="flex flex-wrap gap-4">
        {untouched ? (
          <Button look="primary" autoFocus onClick={() => onStart(false)}>
            {t('teach.start.start')}
          </Button>
        ) : (
          <>
            <Button look="primary" autoFocus onClick={() => onStart(true)}>
              {t('teach.start.with-frame')}
            </Button>
            <Button onClick={() => onStart(false)}>{t('teach.start.without-frame')}</Button>
          </>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('teach.cancel')}
        </Button>
      </div>
    </>
  );
}
