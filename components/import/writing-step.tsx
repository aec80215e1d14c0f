import { t } from '@/lib/i18n';

import { spanWords } from '../data/format';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { Progress } from './writing/progress';
import type { Written } from './writing/write-import';

/** How far it is, how fast, and how long it will take; it can be stopped between two parts. */
export function WritingStep({
  written: { done, of },
  began,
  onCancel,
}: {
  written: Written;
  began: number;
  onCancel: () => void;
}) {
  const { clock } = useServices();
  const seconds = (clock() - began) / 1000;
  const rate = seconds > 0 ? done / seconds : 0;
  const speed =
    rate > 0 && t('import.rate', { rate: Math.round(rate), left: spanWords(((of - done) / rate) * 1000) });
  return (
    <section aria-label={t('import.writing')} className="flex flex-col items-start gap-4">
      <Progress
        share={of > 0 ? done / of : 0}
        text={[t('import.progress', { done, of }), speed].filter(Boolean).join(' · ')}
      />
      <Button onClick={onCancel}>{t('import.cancel')}</Button>
    </section>
  );
}
