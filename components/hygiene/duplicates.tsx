import { useState } from 'react';

import { type Pair, pairId } from '@/lib/domain/hygiene/duplicates';
import { t } from '@/lib/i18n';

import { undoBatch } from '../data/run-many';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useFocusOn } from '../ui/use-focus-on';
import { PairCard } from './pair-card';

type Done = { pair: string; names: string } & ({ batch: string } | { apart: Pair['leads'] });

/** Pairs one after another: made one, said to be two people, or left for later. */
export function Duplicates({
  pairs,
  zone,
  gone,
  onGone,
}: {
  pairs: readonly Pair[];
  zone: string;
  /** Pairs that have been dealt with, by `pairId`. */
  gone: ReadonlySet<string>;
  onGone: (gone: ReadonlySet<string>) => void;
}) {
  const { db } = useServices();
  const { run, busy } = useCommand();
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const left = pairs.filter(({ leads }) => !gone.has(pairId(leads)));
  const pair = left[Math.min(at, left.length - 1)];
  const hide = (id: string) => onGone(new Set([...gone, id]));
  const focus = useFocusOn<HTMLDivElement>(done);
  const apart = async ({ leads }: Pair, names: string, is: boolean) => {
    const { ok } = await run({ type: 'tell-apart', leads: [...leads], apart: is });
    if (ok && is) {
      hide(pairId(leads));
      setDone({ pair: pairId(leads), names, apart: leads });
    }
    return ok;
  };
  const undo = async (one: Done) => {
    const ok =
      'batch' in one
        ? await undoBatch(run, await db(), one.batch)
        : (await run({ type: 'tell-apart', leads: [...one.apart], apart: false })).ok;
    if (!ok) return;
    setDone(null);
    onGone(new Set([...gone].filter((id) => id !== one.pair)));
  };
  return (
    <div ref={focus} tabIndex={-1} className="flex flex-col gap-5 outline-none">
      {done && (
        <Notice action={t('now.undo')} onAction={() => void undo(done)}>
          {'batch' in done
            ? t('cleanse.merged', { names: done.names })
            : t('cleanse.apart-done', { names: done.names })}
        </Notice>
      )}
      {!pair ? (
        <p className="text-soft">{t('cleanse.no-pairs')}</p>
      ) : (
        <>
          <div className="flex items-center gap-4">
            <p role="status" className="flex-1 text-small text-soft tabular-nums">
              {t('cleanse.pair-of', { at: left.indexOf(pair) + 1, count: left.length })}
            </p>
            <Button
              look="quiet"
              disabled={left.indexOf(pair) === 0}
              onClick={() => setAt(left.indexOf(pair) - 1)}
            >
              {t('cleanse.previous')}
            </Button>
            <Button
              look="quiet"
              disabled={left.indexOf(pair) === left.length - 1}
              onClick={() => setAt(left.indexOf(pair) + 1)}
            >
              {t('cleanse.next')}
            </Button>
          </div>
          <PairCard
            key={pairId(pair.leads)}
            pair={pair}
            zone={zone}
            busy={busy}
            onMerged={(batch, names) => {
              hide(pairId(pair.leads));
              setDone({ pair: pairId(pair.leads), names, batch });
            }}
            onApart={(names) => void apart(pair, names, true)}
            run={run}
          />
        </>
      )}
    </div>
  );
}
