import type { Fault } from '@/lib/domain/render/faults';
import { reasonText, t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { cx } from '../ui/cx';

const tones = { error: 'text-hot', warning: 'text-warm', hint: 'text-faint' };
const order = { error: 0, warning: 1, hint: 2 };

/** What there is to say about a text, what keeps it from being saved first; each leads to its line. */
export function FaultList({ faults, goTo }: { faults: readonly Fault[]; goTo: (line: number) => void }) {
  const sorted = faults.toSorted((a, b) => order[a.severity] - order[b.severity] || a.line - b.line);
  return (
    <section aria-label={t('scripts.editor.faults')} className="flex flex-col gap-2">
      <h2 className="text-small font-medium text-soft">{t('scripts.editor.faults')}</h2>
      {sorted.length === 0 && <p className="text-small text-ok">{t('scripts.editor.no-faults')}</p>}
      <ul className="flex flex-col">
        {sorted.map(({ why, line, severity }) => (
          <li
            key={`${line} ${why.code} ${JSON.stringify(why.args)}`}
            className="flex items-baseline gap-4 border-b border-line py-2 text-small"
          >
            <Button look="link" className="shrink-0 text-small" onClick={() => goTo(line)}>
              {line === 0 ? t('now.subject') : t('scripts.editor.line', { line })}
            </Button>
            <p className="min-w-0 flex-1 wrap-anywhere">
              <strong className={cx('font-semibold', tones[severity])}>
                {t(`scripts.severity.${severity}`)}
              </strong>{' '}
              {reasonText(why)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
