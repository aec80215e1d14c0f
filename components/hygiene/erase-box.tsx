import '@/lib/i18n/pages/cleanse';

import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import type { LeadId } from '@/lib/domain/lead/lead';
import { t } from '@/lib/i18n';

import { useCopyFirst } from '../copies/copy-first';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { CheckField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { COUNTED, eraseLeads, type Proof, proofOf, readWhom, type Whom } from './erase';

type State =
  | { at: 'asking' }
  | { at: 'erasing'; done: number }
  | { at: 'stopped'; done: number }
  | { at: 'done'; proof: Proof };
type Props = { leads: readonly LeadId[]; onCancel: () => void; onErased?: () => void };

/** Says exactly what goes and what stays, erases, and shows that nothing is left. */
export function EraseBox({ leads, onCancel, onErased }: Props) {
  const { db, clock } = useServices();
  const { run } = useCommand();
  const [whom, setWhom] = useState<Whom | null>(null);
  const [never, setNever] = useState(true);
  const [state, setState] = useState<State>({ at: 'asking' });
  const [asked] = useState(leads);
  const { copying, said, copyFirst } = useCopyFirst('small-change');
  useEffect(() => void db().then((database) => readWhom(database, asked).then(setWhom)), [db, asked]);
  if (!whom) return <Waiting label={t('now.loading')} />;
  const erase = async () => {
    setState({ at: 'erasing', done: 0 });
    const erasing = eraseLeads(run, whom.leads, never || whom.optedOut);
    let done = 0;
    let step = await erasing.next();
    for (; !step.done; step = await erasing.next()) {
      done = step.value;
      setState({ at: 'erasing', done });
    }
    if (!step.value) return setState({ at: 'stopped', done });
    setState({ at: 'done', proof: await proofOf(await db(), whom, clock()) });
    onErased?.();
  };
  const count = whom.leads.length;
  const names = whom.names.slice(0, 5).join(', ');
  if (state.at === 'done')
    return (
      <Proven
        proof={state.proof}
        names={names}
        count={count}
        never={never || whom.optedOut}
        onClose={onCancel}
      />
    );
  return (
    <div className="flex flex-col gap-4">
      {state.at === 'stopped' && (
        <Notice tone="stop">{t('erase.stopped', { done: state.done, count })}</Notice>
      )}
      <p>
        <bdi className="font-medium">{names}</bdi>
        {count > 5 && <span className="text-soft"> {t('cleanse.more', { count: count - 5 })}</span>}
      </p>
      <div>
        <h2 className="font-semibold">{t('erase.goes')}</h2>
        <ul className="list-disc ps-8 text-soft">
          <li>
            {count > COUNTED
              ? t('erase.goes-records', { count })
              : t(count === 1 ? 'erase.goes-record' : 'erase.goes-few', {
                  count: whom.entries,
                  leads: count,
                })}
          </li>
          <li>{t('erase.goes-waiting')}</li>
          <li>{t('erase.goes-copies')}</li>
        </ul>
      </div>
      <div>
        <h2 className="font-semibold">{t('erase.stays')}</h2>
        <ul className="list-disc ps-8 text-soft">
          <li>{t('erase.stays-mark')}</li>
          {(never || whom.optedOut) && <li>{t('erase.stays-hash')}</li>}
          <li>{t('erase.stays-files')}</li>
        </ul>
      </div>
      <CheckField
        label={t('erase.never')}
        hint={t(whom.optedOut ? 'erase.never-opted-out' : 'erase.never-hint')}
        checked={never || whom.optedOut}
        disabled={whom.optedOut || state.at === 'erasing'}
        onChange={({ target }) => setNever(target.checked)}
      />
      <p className="font-medium text-hot">{t('erase.no-undo')}</p>
      {state.at === 'erasing' && (
        <p role="status" className="text-small text-soft tabular-nums">
          {t('erase.erasing', { done: state.done, count })}
        </p>
      )}
      <div className="flex gap-4">
        <Button
          look="primary"
          disabled={count === 0 || copying || state.at === 'erasing'}
          onClick={() => void copyFirst(erase)}
        >
          {count === 1 ? t('erase.one', { name: names }) : t('erase.many', { count })}
        </Button>
        <Button disabled={state.at === 'erasing'} onClick={onCancel}>
          {t('erase.cancel')}
        </Button>
      </div>
      {said}
    </div>
  );
}

function Proven({
  proof,
  names,
  count,
  never,
  onClose,
}: {
  proof: Proof;
  names: string;
  count: number;
  never: boolean;
  onClose: () => void;
}) {
  const left = proof.some((one) => one.left > 0);
  // The button that was pressed is gone.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="status" className="flex flex-col gap-4 outline-none">
      <p className="font-semibold">
        {count === 1 ? t('erase.done', { name: names }) : t('erase.done-many', { count })}
      </p>
      <ul aria-label={t('erase.proof')} className="flex flex-col gap-2">
        {proof.map(({ what, left: some, of = 0 }) => (
          <li key={what} className="flex items-center gap-3">
            {some === 0 && <Check aria-hidden size={14} className="shrink-0 text-ok" />}
            <span className={some === 0 ? 'text-soft' : 'text-hot'}>
              {some === 0
                ? t(`erase.none.${what}`, { of })
                : t('erase.left', { what: t(`erase.what.${what}`), count: some })}
            </span>
          </li>
        ))}
      </ul>
      {left && <Notice tone="warn">{t('erase.left-text')}</Notice>}
      {never && <p className="text-small text-faint">{t('erase.never-done')}</p>}
      <div>
        <Button onClick={onClose}>{t('erase.close')}</Button>
      </div>
    </div>
  );
}
