import { useState } from 'react';

import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { QuietRow } from './quiet-row';

type QuietStage = { stage: string; label: string; count: number; rows: LeadRow[]; room: number };

/**
 * Who went quiet, stage by stage: the hottest and most recent first, and no more than today still has room
 * for.
 */
export function QuietLeads() {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  const { data } = useLive(
    ['quiet-leads'],
    async () => {
      const { readQuietStages } = await import('./read-quiet-leads');
      return (db) => readQuietStages(db, clock());
    },
    quarter,
  );
  const stages = data?.filter(({ count }) => count > 0) ?? [];
  if (stages.length === 0) return null;
  return (
    <Section title={t('today.group.quiet')}>
      {stages.map((stage) => (
        <QuietStageRows key={stage.stage} stage={stage} />
      ))}
    </Section>
  );
}

function QuietStageRows({ stage: { label, count, rows, room } }: { stage: QuietStage }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-col">
      <Button
        look="quiet"
        aria-expanded={open}
        className="-mx-5 justify-start gap-4"
        onClick={() => setOpen(!open)}
      >
        <span className="text-ink">{label}</span>
        <span className="text-small text-faint">
          {t('today.quiet-count', { count })} · {t('today.room', { count: room })}
        </span>
      </Button>
      {open && (
        <ul aria-label={t('today.quiet-in', { stage: label })}>
          {rows.map((row) => (
            <QuietRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {open && count > rows.length && (
        <p className="py-2 text-small text-faint">{t('today.quiet-rest', { count: count - rows.length })}</p>
      )}
    </div>
  );
}
