import '@/lib/i18n/team/join';

import { t } from '@/lib/i18n';

const link = 'inline-flex min-h-14 items-center rounded-md border border-line px-5 font-medium hover:bg-sunk';

/** For whoever works alone: a team with a server of its own. */
export function StartOrJoin() {
  return (
    <div className="flex flex-col gap-4">
      <p className="text-small text-soft">{t('team-join.alone')}</p>
      <div className="flex flex-wrap gap-4">
        <a href="#team/start" className={link}>
          {t('team-join.start')}
        </a>
        <a href="#team/join" className={link}>
          {t('team-join.join')}
        </a>
      </div>
    </div>
  );
}
