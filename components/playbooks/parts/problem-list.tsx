import { Check } from 'lucide-react';

import type { ProblemAt } from '@/lib/domain/playbook/check';
import { reasonText, t } from '@/lib/i18n';

import { Button } from '../../ui/button';

/**
 * Everything that is wrong, each with its place; pressing a place goes there where there is a field for it.
 */
export function ProblemList({
  problems,
  onGo,
}: {
  problems: readonly ProblemAt[];
  onGo?: (path: string) => void;
}) {
  return (
    <section aria-label={t('playbooks.problems.title')} className="flex flex-col gap-3">
      <h3 aria-live="polite" className="text-small font-semibold">
        {problems.length === 0 ? (
          <span className="inline-flex items-center gap-2 font-medium text-ok">
            <Check aria-hidden size={14} />
            {t('playbooks.problems.none')}
          </span>
        ) : (
          <span className="text-hot">
            {t('playbooks.problems.count', { count: problems.length })}{' '}
            {onGo && t('playbooks.problems.waits')}
          </span>
        )}
      </h3>
      {problems.length > 0 && (
        <ul className="flex max-h-[240px] flex-col overflow-y-auto rounded-md border border-hot">
          {problems.map(({ path, why }, at) => (
            <li
              key={`${path} ${why.code} ${at}`}
              className="flex flex-wrap items-baseline gap-x-4 border-b border-line px-5 py-2 last:border-b-0"
            >
              {onGo ? (
                <Button
                  look="link"
                  className="text-small font-medium"
                  aria-label={t('playbooks.problems.go', { place: path || t('playbooks.problems.whole') })}
                  onClick={() => onGo(path)}
                >
                  {path || t('playbooks.problems.whole')}
                </Button>
              ) : (
                <span className="text-small font-medium">{path || t('playbooks.problems.whole')}</span>
              )}
              <span className="text-small text-soft">{reasonText(why)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
