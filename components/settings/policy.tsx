import '@/lib/i18n/pages/policy';
import { t } from '@/lib/i18n';

import { Part } from '../form/part';

const parts = ['read', 'kept', 'use', 'shared', 'remove', 'limited'] as const;

/** The privacy policy and the Limited Use statement, here rather than on a server: the program carries its promise. */
export function Policy() {
  return (
    <article className="flex flex-col gap-12">
      <div className="flex flex-col gap-4">
        <h1 className="text-title font-semibold tracking-tight">{t('settings.policy.title')}</h1>
        <p className="text-soft">{t('policy.intro')}</p>
      </div>
      {parts.map((part) => (
        <Part key={part} title={t(`policy.parts.${part}.title`)}>
          <p>{t(`policy.parts.${part}.one`)}</p>
          <p>{t(`policy.parts.${part}.two`)}</p>
        </Part>
      ))}
      <Part title={t('policy.parts.changes.title')}>
        <p>{t('policy.parts.changes.one')}</p>
      </Part>
    </article>
  );
}
