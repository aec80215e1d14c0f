import { useEffect, useMemo, useState } from 'react';

import type { Context } from '@/lib/domain/log/context';
import type { Settings } from '@/lib/domain/settings/settings';
import { sampleContext } from '@/lib/domain/simulate/sample-life';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { SAMPLE_LEADS, SAMPLE_SEED } from '@/lib/domain/simulate/sample-size';
import { t } from '@/lib/i18n';
import { shipped } from '@/lib/store/database/shipped';

import { inSlices } from '../data/in-slices';
import { useServices } from '../data/services';
import { type Called, tableLead } from '../leads/table-lead';
import { Button } from '../ui/button';
import { Waiting } from '../ui/waiting';
import type { Way } from './board';
import { Board } from './board-columns';
import { type SampleLead, sampleLead } from './sample-board';
import { useSampleMoves } from './use-sample-moves';

/** The board with the invented half year of Numbers. Moves are decided by the engine, and nothing is stored. */
export function SampleBoard({ settings, onLeave }: { settings: Settings; onLeave: () => void }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const [leads, setLeads] = useState<ReadonlyMap<string, SampleLead> | null>(null);
  const [made, setMade] = useState(0);
  const [way, setWay] = useState<Way>('stage');
  const playbook = useMemo(() => {
    const { playbooks } = shipped();
    return playbooks.find(({ id }) => id === settings.playbook) ?? playbooks[0]!;
  }, [settings.playbook]);
  const context = useMemo<Context>(
    () => ({ ...sampleContext({ playbook, settings }), now }),
    [playbook, settings, now],
  );
  useEffect(() => {
    let wanted = true;
    const all = new Map<string, SampleLead>();
    function* work() {
      for (const log of samplePipeline({ playbook, settings, now, leads: SAMPLE_LEADS, seed: SAMPLE_SEED })) {
        const lead = sampleLead(log, context);
        if (lead) all.set(lead.row.id, lead);
        yield;
      }
    }
    const tell = () => {
      if (wanted) setMade(all.size);
      return wanted;
    };
    void inSlices(work(), tell).then(() => wanted && setLeads(all));
    return () => void (wanted = false);
  }, [playbook, settings, now, context]);
  const found = useMemo(() => {
    const rows = [...(leads ?? [])].map(([, { row }]) => row);
    const label = (of: 'stages' | 'sources', id: string) =>
      playbook[of].find((one) => one.id === id)?.label ?? id;
    const called: Called = {
      stage: (row) => label('stages', row.stage),
      source: (row) => label('sources', row.source),
      owner: (id) => id,
    };
    return {
      rows: new Map(rows.map((row) => [row.id as string, row])),
      leads: rows.map((row) => tableLead(row, settings, called)),
    };
  }, [leads, playbook, settings]);
  const moves = useSampleMoves(
    way,
    leads ?? new Map(),
    (lead) => setLeads((all) => new Map(all).set(lead.row.id, lead)),
    context,
  );
  if (!leads) return <Waiting label={t('board.sample.making', { read: made, of: SAMPLE_LEADS })} lines={8} />;
  return (
    <Board
      found={found}
      playbooks={[playbook]}
      settings={settings}
      way={way}
      onWay={setWay}
      moves={moves}
      note={
        <>
          <span role="status">{t('board.sample.note', { count: SAMPLE_LEADS })}</span>{' '}
          <Button look="link" onClick={onLeave}>
            {t('board.sample.leave')}
          </Button>
        </>
      }
    />
  );
}
