import { useState } from 'react';

import type { NextTouch } from '@/lib/domain/lead/lead';
import type { Move } from '@/lib/domain/simulate/migrate';
import { reasonText, t } from '@/lib/i18n';

import { undoBatch } from '../../data/run-many';
import { useCommand } from '../../data/use-command';
import { useLive } from '../../data/use-live';
import { useServices } from '../../data/services';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { channelName } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';

/** How many leads are worked out at first, and moved in one go. */
const SOME = 100;

/**
 * Those under way on an older version: who would move, and what for each would come of it. Nothing moves by
 * itself.
 */
export function Moving({ playbook, to }: { playbook: string; to: string }) {
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(SOME);
  const [hidden, hide] = useState(false);
  const { data } = useLive(['moves', playbook, to, most], async () => {
    const { readMoves } = await import('@/lib/store/read/playbooks');
    return (db) => readMoves(db, playbook, to, clock(), most);
  });
  const { data: last } = useLive(['moved', playbook], async () => {
    const { readLastBatch } = await import('@/lib/store/read/batch');
    return (database) => readLastBatch(database, 'move-version', playbook);
  });
  const undo = () => last && void db().then((database) => undoBatch(run, database, last.id));
  const told = last && (
    <Notice action={busy ? undefined : t('playbooks.moving.undo', { count: last.count })} onAction={undo}>
      {t('playbooks.moving.moved', { count: last.count })}
    </Notice>
  );
  if (!data || data.total === 0 || hidden) return told || null;
  const going = data.moves.filter(({ lead, refusal }) => refusal === null && !left.has(lead));
  const move = async () => {
    const group = crypto.randomUUID();
    for (let from = 0; from < going.length; from += SOME) {
      const some = going.slice(from, from + SOME);
      const { ok } = await run({
        type: 'move-enrolments',
        playbook,
        to,
        leads: some.map(({ lead }) => lead),
        group,
      });
      if (!ok) return;
    }
  };
  const toggle = (lead: string, goes: boolean) =>
    leave(new Set(goes ? [...left].filter((other) => other !== lead) : [...left, lead]));
  return (
    <section aria-labelledby="moving" className="flex flex-col gap-5">
      <div>
        <h3 id="moving" className="font-semibold">
          {t('playbooks.moving.title')}
        </h3>
        <p className="text-small text-faint">{t('playbooks.moving.text', { count: data.total })}</p>
      </div>
      {told}
      <Table
        label={t('playbooks.moving.table')}
        heads={['lead', 'from', 'cadence', 'before', 'after'].map((head) => ({
          label: t(`playbooks.moving.${head}`),
          number: head === 'from',
        }))}
      >
        {data.moves.map((one) => (
          <MoveRow
            key={one.lead}
            move={one}
            goes={!left.has(one.lead)}
            onGoes={(goes) => toggle(one.lead, goes)}
          />
        ))}
      </Table>
      {data.total > data.moves.length && (
        <div>
          <Button look="link" onClick={() => setMost(most + SOME)}>
            {t('playbooks.moving.more', { count: Math.min(SOME, data.total - data.moves.length) })}
          </Button>
        </div>
      )}
      <div className="flex gap-4">
        <Button look="primary" disabled={busy || going.length === 0} onClick={() => void move()}>
          {t('playbooks.moving.move', { count: going.length })}
        </Button>
        <Button onClick={() => hide(true)}>{t('playbooks.moving.leave')}</Button>
      </div>
    </section>
  );
}

function MoveRow({ move, goes, onGoes }: { move: Move; goes: boolean; onGoes: (goes: boolean) => void }) {
  const after = touchWords(move.after);
  return (
    <tr className={rowLook}>
      <Cell className="align-middle! font-medium">
        {move.refusal ? (
          move.name
        ) : (
          <CheckField
            label={move.name}
            aria-label={t('playbooks.moving.choose', { name: move.name })}
            checked={goes}
            onChange={(event) => onGoes(event.target.checked)}
          />
        )}
      </Cell>
      <Cell number className="align-middle!">
        {move.from}
      </Cell>
      <Cell className="align-middle! text-soft">{move.cadence ?? ''}</Cell>
      <Cell className="align-middle!">{touchWords(move.before)}</Cell>
      <Cell className="align-middle!">
        {move.refusal ? (
          <span className="text-soft">{t('playbooks.moving.stays', { why: reasonText(move.refusal) })}</span>
        ) : after === touchWords(move.before) ? (
          <span className="text-faint">{t('playbooks.moving.same')}</span>
        ) : (
          after
        )}
      </Cell>
    </tr>
  );
}

function touchWords(next: NextTouch | null): string {
  if (!next) return t('playbooks.moving.nothing');
  return t('playbooks.moving.touch-on', {
    touch: next.touch,
    of: next.of,
    channel: channelName(next.channel),
    day: next.due.day,
    time: next.due.time,
  });
}
