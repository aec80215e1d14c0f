import '@/lib/i18n/panel';

import type { Sighting } from '@/lib/domain/page/sighting';
import { hasText, t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { ShownText } from '../lead/shown-text';
import { ShowMe } from '../teach/show-me';
import { Button } from '../ui/button';
import type { Candidate } from '@/lib/store/read/recognised';
import { PasteBox } from './paste-box';
import { pageOf, useChosen } from '../data/use-recognised';

/** The page leaves a doubt: everybody it could be, to choose from. Never a guess. */
export function Unsure({
  why,
  candidates,
  sighting,
}: {
  why: string;
  candidates: readonly Candidate[];
  sighting: Sighting | null;
}) {
  const choose = useChosen(({ choose }) => choose);
  const open = usePanel(({ open }) => open);
  const page = pageOf(sighting?.key);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('now.unsure.title')}</h1>
        <p className="text-soft">
          {t(hasText(`now.unsure.${why}`) ? `now.unsure.${why}` : 'now.unsure.several-people')}
        </p>
      </div>
      {candidates.length > 0 && (
        <ul aria-label={t('now.unsure.who')} className="flex flex-col">
          {candidates.map(({ person, lead }, at) => (
            <li key={`${person.email ?? person.name} ${at}`} className="border-b border-line">
              <Button
                look="quiet"
                className="w-full justify-start gap-4 text-start"
                onClick={() => (lead ? open(lead, sighting?.key ?? null) : choose(page, person))}
              >
                <span className="min-w-0 flex-1 truncate text-ink">
                  <ShownText text={person.name ?? person.email ?? ''} />
                  {person.name && person.email && (
                    <span className="text-small text-faint">
                      {' '}
                      <ShownText text={person.email} />
                    </span>
                  )}
                </span>
                <span className="text-small text-faint">
                  {t(lead ? 'now.unsure.saved' : 'now.unsure.new')}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PasteBox page={page} />
      <ShowMe />
    </div>
  );
}
