import '@/lib/i18n/panel';

import '@/lib/i18n/cards/teach';
import { useEffect } from 'react';

import { t } from '@/lib/i18n';

import { Notice } from '../ui/notice';
import { Button } from '../ui/button';
import { AllowSite } from './allow-site';
import { Check } from './check';
import { Pick } from './pick';
import { Start } from './start';
import { useLesson } from './use-lesson';
import { useSite } from './use-site';
import { useTeach } from './use-teach';

/**
 * "Not right? Show me": the rep clicks what is what on the page, sees it read back, and only then is it kept.
 */
export function Teach({ tab }: { tab: number }) {
  const site = useSite(tab);
  const end = useTeach(({ end }) => end);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) end();
    };
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [end]);
  if (site === undefined) return null;
  return (
    <section aria-label={t('teach.title')} className="flex flex-col gap-6">
      {site === null ? (
        <AllowSite />
      ) : site.hostname === 'mail.google.com' ? (
        <Failed why="mail" onCancel={end} />
      ) : (
        <Lesson key={tab} tab={tab} site={site} onEnd={end} />
      )}
    </section>
  );
}

function Lesson({ tab, site, onEnd }: { tab: number; site: URL; onEnd: () => void }) {
  const teacher = useLesson(tab);
  const { state, back, begin } = teacher;
  switch (state.stage) {
    case 'start':
      return <Start site={site} onStart={begin} onCancel={onEnd} />;
    case 'pick':
    case 'trying':
      return <Pick teacher={teacher} onCancel={onEnd} />;
    case 'check':
      return <Check state={state} onBack={back} onEnd={onEnd} />;
    case 'failed': {
      const { why, field } = state.failed!;
      const canGoBack = why === 'cannot-find-again' || why === 'nobody';
      return (
        <Failed
          why={why}
          field={field ? t(`teach.the.${field}`) : ''}
          onBack={canGoBack ? back : undefined}
          onCancel={onEnd}
        />
      );
    }
  }
}

function Failed({
  why,
  field = '',
  onBack,
  onCancel,
}: {
  why: string;
  field?: string;
  onBack?: (() => void) | undefined;
  onCancel: () => void;
}) {
  return (
    <>
      <Notice tone="warn">{t(`teach.failed.${why}`, { field })}</Notice>
      <div className="flex gap-4">
        {onBack && <Button onClick={onBack}>{t('teach.back')}</Button>}
        <Button look="quiet" onClick={onCancel}>
          {t('teach.cancel')}
        </Button>
      </div>
    </>
  );
}
