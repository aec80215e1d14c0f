import '@/lib/i18n/pages/cleanse';

import { useState } from 'react';

import { CLEANSE } from '@/lib/domain/hygiene/cleanse';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { LookedOver } from '@/lib/store/hygiene/look-over';

import { usePanel } from '../data/panel-state';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { CleanseList } from './cleanse-list';
import { Duplicates } from './duplicates';
import { Retention } from './retention';
import { useLookOver } from './use-look-over';

const STEPS = ['duplicates', ...CLEANSE, 'rules'] as const;
type Step = (typeof STEPS)[number];
const NOBODY: ReadonlySet<string> = new Set();

/** The monthly cleanse, one step after another; `one` names the step. */
export function CleansePage({ settings, one }: { settings: Settings; one: string | null }) {
  const toast = usePanel(({ toast }) => toast);
  const { data: found, isError, isFetching, refetch, seen } = useLookOver();
  const { goneFrom, setGone } = useGone(found);
  const left = (of: Step) => countOf(found, of) - goneFrom(of).size;
  const named = STEPS.find((known) => known === one);
  const step = named ?? STEPS.find((known) => countOf(found, known) > 0) ?? 'duplicates';
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-4">
        <div className="flex-1">
          <h1 className="text-title font-semibold tracking-tight">{t('settings.cleanse.title')}</h1>
          <p className="text-small text-faint">{t('cleanse.text')}</p>
        </div>
        <Button disabled={isFetching} onClick={() => void refetch()}>
          {t('cleanse.again')}
        </Button>
      </div>
      {toast && <Notice tone="stop">{toast.text}</Notice>}
      {isError && <Notice tone="stop">{t('cleanse.failed')}</Notice>}
      {!found && !isError && (
        <>
          <p role="status" className="text-small text-soft tabular-nums">
            {t('cleanse.reading', { count: seen })}
          </p>
          <Waiting label={t('now.loading')} lines={8} />
        </>
      )}
      {found?.leads === 0 && (
        <p className="text-soft">
          {t('cleanse.nobody')}{' '}
          <a href="#leads/import" className="underline underline-offset-3 hover:text-ink">
            {t('cleanse.import')}
          </a>
        </p>
      )}
      {found && found.leads > 0 && (
        <div className="flex flex-col gap-8 lg:flex-row">
          <Steps left={left} step={step} />
          <section aria-labelledby="cleanse-step" className="flex min-w-0 flex-1 flex-col gap-4">
            <div>
              <h2 id="cleanse-step" className="text-body font-semibold">
                {t(`cleanse.step.${step}`)}
              </h2>
              <p className="text-small text-faint">{t(`cleanse.about.${step}`)}</p>
            </div>
            {step === 'duplicates' ? (
              <Duplicates
                pairs={found.pairs}
                zone={settings.zone}
                gone={goneFrom(step)}
                onGone={(gone) => setGone(step, gone)}
              />
            ) : step === 'rules' ? (
              <Retention settings={settings} />
            ) : (
              <CleanseList
                key={step}
                list={step}
                found={found.lists[step]}
                settings={settings}
                gone={goneFrom(step)}
                onGone={(gone) => setGone(step, gone)}
              />
            )}
            <WhatIsNext step={step} left={left} />
          </section>
        </div>
      )}
    </div>
  );
}

function countOf(found: LookedOver | null | undefined, step: Step): number {
  if (!found || step === 'rules') return 0;
  return step === 'duplicates' ? found.pairs.length : found.lists[step].count;
}

/** Who has been dealt with since the leads were looked at, by step: counted off at once, and back by an undo. */
function useGone(found: LookedOver | null | undefined) {
  const [kept, setKept] = useState<{ of: typeof found; gone: Partial<Record<Step, ReadonlySet<string>>> }>({
    of: found,
    gone: {},
  });
  const gone = kept.of === found ? kept.gone : {};
  return {
    goneFrom: (step: Step): ReadonlySet<string> => gone[step] ?? NOBODY,
    setGone: (step: Step, ids: ReadonlySet<string>) => setKept({ of: found, gone: { ...gone, [step]: ids } }),
  };
}

/** The way on: to the next list that has somebody on it, and at the end that all is done. */
function WhatIsNext({ step, left }: { step: Step; left: (step: Step) => number }) {
  const later = STEPS.slice(STEPS.indexOf(step) + 1);
  const next = later.find((one) => one === 'rules' || left(one) > 0);
  if (!next)
    return STEPS.every((one) => left(one) === 0) && <p className="text-ok">{t('cleanse.all-clean')}</p>;
  const count = left(next);
  return (
    <a
      href={`#cleanse/${next}`}
      className="inline-flex min-h-14 items-center self-start rounded-md border border-line px-5 font-medium hover:bg-sunk"
    >
      {t(count > 0 ? 'cleanse.go-on' : 'cleanse.go-on-last', { step: t(`cleanse.step.${next}`), count })}
    </a>
  );
}

function Steps({ left, step }: { left: (step: Step) => number; step: Step }) {
  return (
    <nav aria-label={t('cleanse.steps')} className="shrink-0 lg:w-[200px]">
      <ol className="flex flex-wrap gap-1 lg:flex-col">
        {STEPS.map((one) => {
          const count = left(one);
          return (
            <li key={one}>
              <a
                href={`#cleanse/${one}`}
                aria-current={one === step ? 'step' : undefined}
                className={cx(
                  'flex min-h-14 items-center gap-4 rounded-md px-4 text-soft hover:text-ink',
                  one === step && 'bg-sunk font-medium text-ink',
                )}
              >
                <span className="flex-1">{t(`cleanse.step.${one}`)}</span>{' '}
                {one !== 'rules' && (
                  <span className={cx('text-small tabular-nums', count === 0 ? 'text-ok' : 'text-soft')}>
                    {count === 0 ? t('cleanse.clean-step') : count}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
