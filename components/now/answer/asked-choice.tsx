import { useId } from 'react';

import { Asked } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { cx } from '../../ui/cx';

/** What they ask, and by which words that was told; one tap says it is something else. */
export function AskedChoice({
  asked,
  why,
  onAsked,
}: {
  asked: Asked;
  why: string;
  onAsked: (asked: Asked) => void;
}) {
  const id = useId();
  return (
    <>
      <p id={id} className="text-small text-soft wrap-anywhere">
        {why}
      </p>
      <div
        role="group"
        aria-label={t('answer.asks')}
        aria-describedby={id}
        className="flex flex-wrap gap-x-[3px] gap-y-2"
      >
        {Asked.options.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === asked}
            onClick={() => onAsked(one)}
            className={cx(
              'min-h-12 rounded-full border px-3 text-tiny',
              one === asked
                ? 'border-accent bg-accent-wash font-medium text-ink'
                : 'border-line text-soft hover:bg-sunk hover:text-ink',
            )}
          >
            {t(`answer.kind.${one}`)}
          </button>
        ))}
      </div>
    </>
  );
}
