import { lazy, Suspense } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';
import type { Colleague } from '@/lib/store/read/colleagues';

import { useBeside } from '../../data/beside';
import { usePanel } from '../../data/panel-state';
import { ShownText } from '../../lead/shown-text';
import { Button } from '../../ui/button';
import { PopButton } from '../../ui/pop';
import { Section } from '../../ui/section';
import type { LeadView } from '../../../lib/views/lead-view';

const StopCompany = lazy(() =>
  import('./stop-company').then(({ StopCompany }) => ({ default: StopCompany })),
);

/** Everybody else at the company: one account, several people. */
export function SameCompany({ view, colleagues }: { view: LeadView; colleagues: readonly Colleague[] }) {
  const { row } = view;
  const { sighting } = useBeside();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const open = usePanel(({ open }) => open);
  const company = row.fields['company']?.value;
  if (company === undefined || (colleagues.length === 0 && row.optedOut)) return null;
  const going = !row.optedOut || colleagues.some(({ optedOut }) => !optedOut);
  const stop = going && leaves(view.limit, 'archive') && (
    <PopButton
      look="quiet"
      className="-ms-4 self-start text-small"
      trigger={t('company.stop')}
      title={t('company.stop-title', { company })}
      open={pop === 'company'}
      onOpen={(open) => setPop(open ? 'company' : null)}
    >
      {(close) => (
        <Suspense>
          <StopCompany view={view} onDone={close} />
        </Suspense>
      )}
    </PopButton>
  );
  if (colleagues.length === 0) return stop;
  return (
    <Section title={t('company.title', { count: colleagues.length })}>
      <ul aria-label={t('company.list')} className="flex flex-col">
        {colleagues.map(({ id, name, title, status, goesOn }) => (
          <li key={id} className="flex items-center gap-4">
            <Button look="link" className="min-w-0 truncate" onClick={() => open(id, sighting?.key ?? null)}>
              <span className="truncate">
                <ShownText text={name} />
              </span>
            </Button>
            <span className="ms-auto truncate text-small text-faint">
              {title !== null && (
                <>
                  <bdi>{title}</bdi> ·{' '}
                </>
              )}
              {t(goesOn ? 'company.followed' : `words.status.${status}`)}
            </span>
          </li>
        ))}
      </ul>
      {stop}
    </Section>
  );
}
