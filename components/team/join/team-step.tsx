import type { ReactNode } from 'react';

import { t } from '@/lib/i18n';

/** A page behind Team: starting one, inviting somebody, joining. */
export function TeamStep({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex max-w-[560px] flex-col gap-6">
      <div>
        <a href="#team" className="text-small text-accent underline">
          {t('team-join.back')}
        </a>
        <h1 className="text-title font-semibold tracking-tight">{title}</h1>
      </div>
      {children}
    </div>
  );
}
