import { useState } from 'react';

import type { Pair } from '@/lib/domain/hygiene/duplicates';
import { type Chosen, mergeCommands, mergedField, mergeFields } from '@/lib/domain/hygiene/merge';
import type { Lead } from '@/lib/domain/lead/lead';
import { reasonText, t } from '@/lib/i18n';

import { useCopyFirst } from '../copies/copy-first';
import { usePanel } from '../data/panel-state';
import { runMany } from '../data/run-many';
import { useServices } from '../data/services';
import type { Run } from '../data/use-command';
import { useLive } from '../data/use-live';
import { Button } from '../ui/button';
import { Waiting } from '../ui/waiting';
import { PairTable } from './pair-table';

type Props = {
  pair: Pair;
  zone: string;
  busy: boolean;
  run: Run;
  onMerged: (batch: string, names: string) => void;
  onApart: (names: string) => void;
};

export const nameOf = ({ fields, keys }: Pick<Lead, 'fields' | 'keys'>) =>
  fields['name']?.value ?? keys.emails[0] ?? keys.phones[0] ?? '';

/** Two leads that may be one: why, side by side, and what can be done about it. */
export function PairCard({ pair, zone, busy, run, onMerged, onApart }: Props) {
  const { db } = useServices();
  const showToast = usePanel(({ showToast }) => showToast);
  const [chosen, setChosen] = useState<Chosen>({});
  const { copying, said, copyFirst } = useCopyFirst('small-change');
  const { data: tried } = useLive(['try-join', pair.leads], async () => {
    const { tryJoin } = await import('@/lib/store/hygiene/try-join');
    return (database) => tryJoin(database, pair.leads);
  });
  if (tried === undefined) return <Waiting label={t('now.loading')} lines={6} />;
  if (tried === null) return <p className="text-soft">{t('cleanse.pair-gone')}</p>;
  const names = [...new Set([nameOf(tried.one), nameOf(tried.other)])].join(', ');
  const merge = async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
    const commands = mergeCommands(tried, chosen, ids);
    const batch = await runMany(run, commands, 'join', names);
    if (batch === null) return;
    const { readBatch } = await import('@/lib/store/read/batch');
    if ((await readBatch(await db(), batch))?.count === commands.length) onMerged(batch, names);
    else showToast({ tone: 'stop', text: t('cleanse.not-merged') });
  };
  return (
    <section aria-label={names} className="flex flex-col gap-5 rounded-lg border border-line p-7">
      <div className="flex flex-wrap items-baseline gap-4">
        <h3 className="text-body font-semibold">
          <bdi>{names}</bdi>
        </h3>
        <p className="text-small text-soft">
          {t(`cleanse.${pair.is}`, { why: reasonText(pair.why).toLowerCase() })}
        </p>
      </div>
      <PairTable
        names={names}
        tried={tried}
        zone={zone}
        rows={mergeFields(tried).map(({ name, differ }) => ({
          name,
          differ,
          result: mergedField(tried, chosen, name)?.value ?? '',
        }))}
        onChoose={(name, whose) => setChosen({ ...chosen, [name]: whose })}
      />
      {(tried.one.optedOut || tried.other.optedOut) && (
        <p className="text-small text-hot">{t('cleanse.opt-out-holds')}</p>
      )}
      <div className="flex flex-wrap gap-4">
        <Button look="primary" disabled={busy || copying} onClick={() => void copyFirst(merge)}>
          {t('cleanse.merge')}
        </Button>
        <Button disabled={busy} onClick={() => onApart(names)}>
          {t('cleanse.apart')}
        </Button>
      </div>
      {said}
    </section>
  );
}
