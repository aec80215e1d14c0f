import { ArrowDown, ArrowUp, Ellipsis, Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

import type { Clock } from '@/lib/domain/time/calendar';
import { TouchChannel, type Wait } from '@/lib/domain/playbook/cadence';
import { changeTouch, changeWait } from '@/lib/domain/playbook/edit-touches';
import { Angle, Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { Button } from '../../ui/button';
import { CellNumber, CellSelect, CellText, RowProblems } from '../parts/cell-fields';
import type { Edit } from './edit';
import { channelName } from '../parts/sentences';
import { Cell, rowLook } from '../../ui/table';
import { TouchMore } from './touch-more';

const waits = [
  ['businessDays', 'business-days'],
  ['days', 'days'],
  ['hours', 'hours'],
  ['minutes', 'minutes'],
] as const satisfies readonly (readonly [keyof Wait, string])[];
const channels = [...Channel.options, ...TouchChannel.options[1].options];

type Row = Edit & {
  scripts: readonly ScriptName[];
  cadence: number;
  at: number;
  onMove: (by: -1 | 1, field: string) => void;
  onRemove: () => void;
  onAdd: () => void;
};

export function TouchRow({ playbook, onChange, scripts, cadence, at, onMove, onRemove, onAdd }: Row) {
  const { id, touches } = playbook.cadences[cadence]!;
  const touch = touches[at]!;
  const row = ['cadences', id, 'touches', at + 1] as const;
  const label = (what: string) => t('playbooks.touch.of', { what, touch: at + 1 });
  const change = (part: Parameters<typeof changeTouch>[3]) =>
    onChange(changeTouch(playbook, cadence, at, part));
  const [open, setOpen] = useState(false);
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(
      event.key === 'ArrowUp' ? -1 : 1,
      (event.target as HTMLElement)
        .closest<HTMLElement>('[data-follow]')
        ?.dataset['follow']?.replace(/^\d+-/, '') ?? 'up',
    );
  };
  const icon = (name: string, press: () => void, what: ReactNode, off = false) => (
    <Button
      look="quiet"
      className="size-12 min-h-12 px-0!"
      data-follow={`${at}-${name}`}
      aria-disabled={off || undefined}
      aria-label={t(`playbooks.touch.${name}`, { touch: at + 1 })}
      onClick={() => off || press()}
    >
      {what}
    </Button>
  );
  const words = scripts.map((script) => ({ value: script.id, label: script.title }));
  return (
    <>
      <tr className={rowLook} onKeyDown={keys} aria-describedby="touch-keys">
        <Cell number className="pt-4! text-faint">
          {at + 1}
        </Cell>
        {waits.map(([part, name]) => (
          <Cell key={part} className="w-[56px] px-1!">
            <CellNumber
              optional
              row={row}
              place={[...row, 'after', part]}
              label={label(t(`playbooks.touch.${name}`))}
              value={touch.after[part]}
              placeholder="0"
              onChange={(count) => onChange(changeWait(playbook, cadence, at, { [part]: count }))}
            />
          </Cell>
        ))}
        <Cell className="w-[96px] px-1!">
          <CellText
            type="time"
            row={row}
            place={[...row, 'at']}
            label={label(t('playbooks.cadence.at'))}
            value={touch.at ?? ''}
            onChange={(time) => change({ at: time === '' ? undefined : (time as Clock) })}
          />
        </Cell>
        <Cell className="w-[168px] px-1!">
          <span data-follow={`${at}-channel`} tabIndex={-1}>
            <CellSelect
              row={row}
              place={[...row, 'channel']}
              label={label(t('playbooks.cadence.channel'))}
              value={touch.channel}
              onChange={(channel) => change({ channel: channel as TouchChannel })}
              choices={channels.map((channel) => ({ value: channel, label: channelName(channel) }))}
            />
          </span>
        </Cell>
        <Cell className="w-[120px] px-1!">
          <CellSelect
            row={row}
            place={[...row, 'angle']}
            label={label(t('playbooks.cadence.angle'))}
            value={touch.angle}
            onChange={(angle) => change({ angle: angle as Angle })}
            choices={Angle.options.map((angle) => ({ value: angle, label: t(`library.angle.${angle}`) }))}
          />
        </Cell>
        <Cell className="min-w-[180px] px-1!">
          <CellSelect
            row={row}
            place={[...row, 'script']}
            label={label(t('playbooks.cadence.script'))}
            value={touch.script}
            onChange={(script) => change({ script })}
            choices={words}
          />
        </Cell>
        <Cell className="whitespace-nowrap px-1! py-2!">
          {icon('up', () => onMove(-1, 'up'), <ArrowUp aria-hidden size={14} />, at === 0)}
          {icon(
            'down',
            () => onMove(1, 'down'),
            <ArrowDown aria-hidden size={14} />,
            at === touches.length - 1,
          )}
          {icon('add-after', onAdd, <Plus aria-hidden size={14} />)}
          {icon('remove', onRemove, <X aria-hidden size={14} />)}
          <Button
            look="quiet"
            className="size-12 min-h-12 px-0!"
            aria-expanded={open}
            aria-label={t('playbooks.touch.more', { touch: at + 1 })}
            onClick={() => setOpen(!open)}
          >
            <Ellipsis aria-hidden size={14} />
          </Button>
        </Cell>
      </tr>
      {open && (
        <tr className={rowLook}>
          <td colSpan={10} className="px-5 py-4">
            <TouchMore touch={touch} row={row} label={label} scripts={words} onChange={change} />
          </td>
        </tr>
      )}
      <RowProblems row={row} columns={10} />
    </>
  );
}
