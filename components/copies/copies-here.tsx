import { useId, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { send } from '@/lib/messages/send';
import type { Snapshot } from '@/lib/store/safety/kept-copies';

import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { useMay } from '../team/may/use-may';
import { NoExport } from '../team/may/no-export';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Cell, lastBelow, rowBroken, Table } from '../ui/table';
import { useFocusOn } from '../ui/use-focus-on';
import { RestorePreview } from './restore-preview';
import { saveCopy } from './save-copy';
import { SaveLocked } from './save-locked';
import { amounts, counted, faultsOf, sizeWords, spanOf } from './said-of';
import { useCopies } from './use-copies';

type Said = { tone: 'plain' | 'stop'; text: string };

const HEADS = ['when', 'what', 'leads', 'events', 'size', 'act'] as const;

/** The copies in this browser: what each is of, whether it is whole, and the way back to it. */
export function CopiesHere({ zone }: { zone: Zone }) {
  const { db, clock } = useServices();
  const copies = useCopies();
  const why = useId();
  const mayNotExport = useMay('export') === false;
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const [chosen, choose] = useState<Snapshot | null>(null);
  const [saving, setSaving] = useState<Snapshot | null>(null);
  // The buttons rest while something is done, and lose the focus: what comes of it has it.
  const result = useFocusOn<HTMLDivElement>(said ?? chosen ?? busy);
  const when = (copy: Snapshot) => momentWords(copy.at, clock(), zone);
  const work = async (what: () => Promise<Said | null>) => {
    setBusy(true);
    setSaid(null);
    choose(null);
    setSaid(await what());
    setBusy(false);
  };
  const check = async (copy: Snapshot): Promise<Said> => {
    try {
      const [{ compareCopy }, { snapshotLines }] = await Promise.all([
        import('@/lib/store/safety/compare'),
        import('@/lib/store/safety/kept-copies'),
      ]);
      const found = await compareCopy(await db(), snapshotLines(copy));
      const faults = faultsOf(found);
      if (faults) return { tone: 'stop', text: t('copies.unsound', { when: when(copy), faults }) };
      const numbers = amounts(found.people, found.events);
      return {
        tone: 'plain',
        text: t('copies.sound', { when: when(copy), ...numbers, span: spanOf(found, clock(), zone) }),
      };
    } catch {
      return { tone: 'stop', text: t('copies.damaged', { when: when(copy) }) };
    }
  };
  const drill = async ({ slot }: Snapshot): Promise<Said> => {
    const answer = await send('drill', { slot });
    if (!answer.ok) return { tone: 'stop', text: t('copies.failed') };
    const { leads, events, equal } = answer.value;
    const numbers = amounts(leads, events);
    return equal
      ? { tone: 'plain', text: t('copies.drilled', numbers) }
      : { tone: 'stop', text: t('copies.drill-differs', numbers) };
  };
  if (!copies) return null;
  if (copies.length === 0) return <p className="text-soft">{t('copies.none')}</p>;
  return (
    <>
      <Table
        label={t('copies.here')}
        narrow="max-sm:grid-cols-[auto_1fr_auto_auto_auto]"
        heads={HEADS.map((head) => ({
          label: t(`copies.head.${head}`),
          number: head === 'leads' || head === 'events' || head === 'size',
          hide: head === 'act',
        }))}
      >
        {copies.map((copy) => (
          <tr key={copy.slot} className={rowBroken}>
            <Cell className="font-medium whitespace-nowrap">{when(copy)}</Cell>
            <Cell className="min-w-[60px] text-soft wrap-anywhere">{whyOf(copy)}</Cell>
            <Cell number>{counted(copy.leads)}</Cell>
            <Cell number>{counted(copy.events)}</Cell>
            <Cell number className="whitespace-nowrap">
              {copy.pieces?.bytes === undefined ? '–' : sizeWords(copy.pieces.bytes)}
            </Cell>
            <Cell className={lastBelow}>
              <div className="-my-2 flex flex-wrap justify-end gap-2">
                <Button
                  look="quiet"
                  disabled={busy}
                  aria-label={t('copies.check-of', { when: when(copy) })}
                  onClick={() => void work(() => check(copy))}
                >
                  {t('copies.check')}
                </Button>
                <Button
                  look="quiet"
                  disabled={busy}
                  aria-label={t('copies.drill-of', { when: when(copy) })}
                  onClick={() => void work(() => drill(copy))}
                >
                  {t('copies.drill')}
                </Button>
                <Button
                  look="quiet"
                  disabled={busy || mayNotExport}
                  aria-describedby={mayNotExport ? why : undefined}
                  aria-label={t('copies.save-of', { when: when(copy) })}
                  onClick={() => setSaving(copy)}
                >
                  {t('copies.save')}
                </Button>
                <Button
                  disabled={busy}
                  aria-label={t('copies.restore-of', { when: when(copy) })}
                  onClick={() => {
                    setSaid(null);
                    choose(copy);
                  }}
                >
                  {t('copies.restore')}
                </Button>
              </div>
            </Cell>
          </tr>
        ))}
      </Table>
      {mayNotExport && <NoExport id={why} />}
      <div ref={result} tabIndex={-1} className="flex flex-col gap-4 outline-none empty:hidden">
        {busy && <p role="status">{t('copies.working')}</p>}
        {said && <Notice tone={said.tone}>{said.text}</Notice>}
        {chosen && <RestorePreview key={chosen.at} copy={chosen} zone={zone} onClose={() => choose(null)} />}
      </div>
      {saving && (
        <SaveLocked
          title={t('copies.save-of', { when: when(saving) })}
          save={(seal) => saveCopy(db, saving, seal)}
          onClose={() => setSaving(null)}
        />
      )}
    </>
  );
}

function whyOf({ slot, file }: Snapshot): string {
  if (file !== undefined) return t('copies.why.file', { file });
  return t(slot === 'snapshot-before' ? 'copies.why.change' : 'copies.why.day');
}
