import '@/lib/i18n/pages/board';
import '@/lib/i18n/pages/leads';

import { lazy, Suspense, useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { usePlaybooks } from '../data/use-settings';
import { useLeads } from '../leads/use-leads';
import { LooksOn } from '../team/may/looks-on';
import { useMay } from '../team/may/use-may';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Waiting } from '../ui/waiting';
import type { Way } from './board';
import { Board } from './board-columns';
import { FinishMove } from './finish-move';
import { useMoves } from './use-moves';

const SampleBoard = lazy(() => import('./sample-page').then(({ SampleBoard }) => ({ default: SampleBoard })));

/** Everybody in columns, by stage or by status, moved from one to another by hand; or invented leads, to look around. */
export function BoardPage({ settings }: { settings: Settings }) {
  const [sample, setSample] = useState(false);
  if (sample)
    return (
      <Suspense fallback={<Waiting label={t('now.loading')} lines={8} />}>
        <SampleBoard settings={settings} onLeave={() => setSample(false)} />
      </Suspense>
    );
  return <OwnBoard settings={settings} onSample={() => setSample(true)} />;
}

function OwnBoard({ settings, onSample }: { settings: Settings; onSample: () => void }) {
  const found = useLeads(settings);
  const { data: playbooks } = usePlaybooks();
  const [way, setWay] = useState<Way>('stage');
  const mayMove = useMay('write') !== false;
  const { moves, asking, answered, leave } = useMoves(way);
  if (!found || !playbooks) return <Waiting label={t('now.loading')} lines={8} />;
  const followed = new Set([...found.rows.values()].map(({ playbook }) => playbook.id));
  const choices = playbooks.filter(({ id }) => followed.has(id));
  const look = (
    <Button look={choices.length === 0 ? 'plain' : 'link'} className="self-start" onClick={onSample}>
      {t('board.sample.look')}
    </Button>
  );
  if (choices.length === 0)
    return (
      <Empty
        level={1}
        title={t('leads.none')}
        action={
          <span className="flex flex-wrap items-center gap-5">
            <a href="#leads/import" className="text-accent underline">
              {t('leads.import')}
            </a>
            {look}
          </span>
        }
      >
        {t('leads.none-text')}
      </Empty>
    );
  return (
    <>
      <Board
        found={found}
        playbooks={choices}
        settings={settings}
        way={way}
        onWay={setWay}
        moves={moves}
        note={mayMove ? undefined : <LooksOn />}
      />
      {look}
      {asking && <FinishMove asking={asking} onDone={answered} onLeave={leave} />}
    </>
  );
}
