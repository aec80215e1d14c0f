import '@/lib/i18n/cards/tour';
import { useEffect, useState } from 'react';

import { t } from '@/lib/i18n';
import { goToTour, onTour, TOUR_STEPS, tourStep } from '@/lib/session/tour';

import { type TabName, usePanel } from '../data/panel-state';
import { Button } from '../ui/button';

/** Where each step is to be seen. */
const tabs: readonly TabName[] = ['now', 'now', 'now', 'today', 'today'];

/**
 * Five steps below what they speak of, never over it: nothing is covered, nothing waits for them. Escape ends
 * them, and where one is stays when the panel is closed.
 */
export function Tour() {
  const [step, setStep] = useState(TOUR_STEPS);
  const show = usePanel(({ show }) => show);
  useEffect(() => {
    void tourStep().then(setStep);
    return onTour(setStep);
  }, []);
  if (step >= TOUR_STEPS) return null;
  const go = (to: number) => {
    if (tabs[to]) show(tabs[to]);
    void goToTour(to);
  };
  /** Escape, with the focus in it: elsewhere the key is for whatever is open there. */
  const hear = (region: HTMLElement | null) => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      go(TOUR_STEPS);
    };
    region?.addEventListener('keydown', pressed);
    return () => region?.removeEventListener('keydown', pressed);
  };
  const last = step === TOUR_STEPS - 1;
  return (
    <section
      ref={hear}
      aria-label={t('tour.name')}
      className="flex flex-col gap-2 border-t border-line bg-accent-wash px-7 py-4"
    >
      <div aria-live="polite">
        <h2 className="font-semibold">{t(`tour.${step}.title`)}</h2>
        <p className="text-small text-soft">{t(`tour.${step}.text`)}</p>
      </div>
      <div className="flex items-center gap-3">
        <span className="flex-1 text-tiny text-faint">
          {t('tour.step', { at: step + 1, of: TOUR_STEPS })}
        </span>
        {!last && (
          <Button look="quiet" className="text-small" onClick={() => go(TOUR_STEPS)}>
            {t('tour.close')}
          </Button>
        )}
        {step > 0 && (
          <Button className="text-small" onClick={() => go(step - 1)}>
            {t('tour.back')}
          </Button>
        )}
        <Button look="primary" className="text-small" onClick={() => go(step + 1)}>
          {t(last ? 'tour.done' : 'tour.next')}
        </Button>
      </div>
    </section>
  );
}
