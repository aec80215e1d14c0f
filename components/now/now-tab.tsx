import { type ComponentType, lazy, Suspense, useState } from 'react';

import { t } from '@/lib/i18n';
import type { Recognised } from '@/lib/store/read/recognised';

import { useBeside } from '../data/beside';
import { usePanel } from '../data/panel-state';
import { type Setup, usePlaybooks } from '../data/use-settings';
import { Nobody } from '../save/nobody';
import { useRecognised } from '../data/use-recognised';
import { useTeach } from '../teach/use-teach';
import { Button } from '../ui/button';
import { later } from '../ui/later';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { LeadScreen } from './lead-screen';
import { SaidBar } from '../lead/undo-bar';
import { useLeadView } from '../lead/use-lead-view';
import { useThreadWords } from '../lead/use-thread-texts';

const SaveCard = later(() => import('../save/save-card').then(({ SaveCard }) => SaveCard));
const Unsure = later(() => import('../save/unsure').then(({ Unsure }) => Unsure));
const Teach = lazy(() => import('../teach/teach').then(({ Teach }) => ({ default: Teach })));
const PageChanged = lazy(() =>
  import('../teach/page-changed').then(({ PageChanged }) => ({ default: PageChanged })),
);

/** The person beside the panel, or the one opened from Today. */
export function NowTab({
  setup,
  nextLead: NextLead,
}: {
  setup: Setup;
  nextLead: ComponentType<{ lead: string; zone: string }>;
}) {
  const { tab, sighting } = useBeside();
  const [isThere, setIsThere] = useState(true);
  const { data: recognised, error } = useRecognised(isThere);
  const teaching = useTeach((lesson) => tab !== null && lesson.tab === tab);
  const opened = usePanel(({ opened }) => opened);
  const open = usePanel(({ open }) => open);
  const beside = recognised?.as === 'lead' ? recognised.lead : null;
  const kept =
    opened && (opened.over === (sighting?.key ?? null) || !gainsay(recognised, opened.lead))
      ? opened.lead
      : null;
  const id = kept ?? beside;
  const { data: view, error: broken } = useLeadView(
    id,
    useThreadWords(id !== null && id === beside ? sighting?.thread : null),
  );
  // Whom the page shows is read apart from the lead: where that is gone meanwhile, it is read again.
  if (isThere !== (view !== null)) setIsThere(view !== null);
  const failure = error ?? broken;
  const shown = view && view.row.id === id ? view : null;

  const above = (
    <>
      {failure && (
        <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
          {t('now.cannot-read')}
        </Notice>
      )}
      {sighting?.notes.includes('cut') && <Notice tone="warn">{t('now.cut')}</Notice>}
      {sighting && (
        <Suspense>
          <PageChanged recipe={sighting.recipe} />
        </Suspense>
      )}
    </>
  );

  return (
    <div className="flex h-full flex-col tiny:block tiny:overflow-y-auto">
      {kept !== null && kept !== beside && (
        <div className="flex items-center gap-4 border-b border-line bg-sunk px-7 text-small text-faint">
          <span className="flex-1">{t(beside ? 'now.opened-over' : 'now.opened')}</span>
          <Button look="link" className="text-small" onClick={() => open(null, null)}>
            {t('now.back-to-page')}
          </Button>
        </div>
      )}
      {shown && !teaching ? (
        <LeadScreen
          view={shown}
          theirs={beside === shown.row.id}
          above={above}
          nextLead={
            <Suspense fallback={null}>
              <NextLead key={shown.row.id} lead={shown.row.id} zone={shown.settings.zone} />
            </Suspense>
          }
        />
      ) : (
        <>
          <div className="flex min-h-0 flex-1 flex-col gap-7 overflow-y-auto p-7 [scrollbar-gutter:stable] *:shrink-0">
            {above}
            {teaching && tab !== null ? (
              <Suspense>
                <Teach tab={tab} />
              </Suspense>
            ) : id !== null ? (
              !failure && <Waiting label={t('now.loading')} lines={8} />
            ) : (
              !failure && <Beside recognised={recognised} setup={setup} />
            )}
          </div>
          <div className="relative">
            <SaidBar />
          </div>
        </>
      )}
    </div>
  );
}

/** Whether the page shows somebody else than the lead that was opened. */
function gainsay(recognised: Recognised | undefined, lead: string): boolean {
  if (!recognised || recognised.as === 'nobody') return false;
  if (recognised.as === 'unsure') return !recognised.candidates.some((one) => one.lead === lead);
  return recognised.as === 'new' || recognised.lead !== lead;
}

function Beside({ recognised, setup }: { recognised: Recognised | undefined; setup: Setup }) {
  const { sighting } = useBeside();
  const { data: playbooks } = usePlaybooks();
  if (!recognised || recognised.as === 'lead') return <Waiting label={t('now.loading')} lines={6} />;
  if (recognised.as === 'nobody') return <Nobody sighting={sighting ?? null} />;
  if (recognised.as === 'unsure')
    return <Unsure why={recognised.why} candidates={recognised.candidates} sighting={sighting ?? null} />;
  if (!playbooks) return <Waiting label={t('now.loading')} lines={6} />;
  const { person, likely } = recognised;
  return (
    <SaveCard
      key={`${sighting?.key} ${person.name ?? person.email}`}
      person={person}
      likely={likely}
      sighting={sighting ?? null}
      setup={{ settings: setup.settings, playbooks }}
    />
  );
}
