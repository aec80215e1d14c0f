import '@/lib/i18n/pages/settings';
import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { Part } from '../form/part';

const points = ['saved', 'seen', 'closed', 'network', 'page', 'send', 'undo'] as const;

/** What is kept, where, and what is never done, in plain words and in numbers. */
export function Privacy() {
  const { data } = useLive(['stored'], async () => async (db) => ({
    leads: await db.leads.count(),
    events: await db.events.count(),
    documents: await db.versions.count(),
  }));
  return (
    <div className="flex flex-col gap-14">
      <h1 className="text-title font-semibold tracking-tight">{t('settings.privacy.title')}</h1>
      <Part title={t('settings.privacy.stored')} text={t('settings.privacy.stored-text')}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-7 gap-y-2">
          <dt className="text-faint">{t('settings.privacy.leads')}</dt>
          <dd>{data?.leads ?? '…'}</dd>
          <dt className="text-faint">{t('settings.privacy.events')}</dt>
          <dd>{data?.events ?? '…'}</dd>
          <dt className="text-faint">{t('settings.privacy.documents')}</dt>
          <dd>{data?.documents ?? '…'}</dd>
          <dt className="text-faint">{t('settings.privacy.bytes')}</dt>
          <dd>0</dd>
        </dl>
      </Part>
      <Part title={t('settings.privacy.promise')}>
        <ul className="flex list-disc flex-col gap-3 ps-8">
          {points.map((point) => (
            <li key={point}>{t(`settings.privacy.${point}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('settings.privacy.policy')}>
        <a href="#policy" className="self-start text-accent underline">
          {t('settings.privacy.policy-link')}
        </a>
      </Part>
      <Part title={t('settings.privacy.licences')}>
        <a href="/licences.txt" target="_blank" rel="noreferrer" className="self-start text-accent underline">
          {t('settings.privacy.licences-link')}
        </a>
      </Part>
    </div>
  );
}
