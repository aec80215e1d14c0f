import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useKeyOf } from '../data/own-keys';
import { usePanel } from '../data/panel-state';
import { useKeys } from '../data/use-keys';
import { searchLeads } from '../leads/table-lead';
import type { Leads } from '../leads/use-leads';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { type Column, columnsOf, type Way, WAYS } from './board';
import type { Step } from './board-card';
import { BoardColumn } from './board-column';
import type { Moves } from './use-moves';

/** The columns, with what they are chosen and searched by. */
export function Board({
  found,
  playbooks,
  settings: { zone, playbook: inUse },
  way,
  onWay,
  moves: { move, canMove, whyNot, undo, canUndo, said },
  note,
}: {
  found: Pick<Leads, 'rows' | 'leads'>;
  playbooks: readonly Playbook[];
  settings: Settings;
  way: Way;
  onWay: (way: Way) => void;
  moves: Moves;
  /** In the place of what the board says of itself, so that the columns stay where they are. */
  note?: ReactNode;
}) {
  const [chosen, setChosen] = useState(inUse);
  const [search, setSearch] = useState('');
  const [stops, setStops] = useState<Readonly<Record<string, string>>>({});
  const [focused, setFocused] = useState<string | null>(null);
  const toast = usePanel(({ toast }) => toast);
  const keyOf = useKeyOf();
  useKeys({ undo: canUndo ? undo : undefined });
  const playbook = playbooks.find(({ id }) => id === chosen) ?? playbooks[0]!;
  const asked = useDeferredValue(search);
  const columns = useMemo(() => {
    const rows = searchLeads(found.leads, asked).map(({ id }) => found.rows.get(id)!);
    return columnsOf(rows, way, playbook);
  }, [found, asked, way, playbook]);
  const carry = (row: LeadRow, to: Column) => {
    setFocused(row.id);
    move(row, to);
  };
  const goTo = (column: Column, row: LeadRow | undefined) => {
    if (!row) return;
    setStops({ ...stops, [column.id]: row.id });
    setFocused(row.id);
  };
  const step = (at: number, row: LeadRow, what: Step) => {
    const column = columns[at]!;
    const place = column.rows.indexOf(row);
    const left = what === 'left' || what === 'carry-left';
    const others = left ? columns.slice(0, at).toReversed() : columns.slice(at + 1);
    if (what === 'up' || what === 'down') goTo(column, column.rows[what === 'up' ? place - 1 : place + 1]);
    else if (what === 'left' || what === 'right') {
      const next = others.find(({ rows }) => rows.length > 0);
      if (next) goTo(next, next.rows[Math.min(place, next.rows.length - 1)]);
    } else {
      const next = others.find((to) => canMove(row, to));
      if (next) carry(row, next);
    }
  };
  return (
    <div className="flex flex-col gap-5">
      <header>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.board.title')}</h1>
        <div className="text-small text-faint">{note ?? t('board.text')}</div>
      </header>
      <div className="flex flex-wrap items-end gap-4">
        <SelectField
          label={t('board.by')}
          value={way}
          choices={WAYS.map((value) => ({ value, label: t(`board.way.${value}`) }))}
          onChange={({ target }) => onWay(target.value as Way)}
        />
        {playbooks.length > 1 && (
          <SelectField
            label={t('board.playbook')}
            value={playbook.id}
            choices={playbooks.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target }) => setChosen(target.value)}
          />
        )}
        <TextField
          label={t('leads.search')}
          type="search"
          className="min-w-[260px]"
          value={search}
          maxLength={200}
          onChange={({ target }) => setSearch(target.value)}
        />
        <div className="flex min-h-14 min-w-[200px] flex-1 items-center justify-end gap-4 text-small">
          <p role="status" className="text-soft">
            {said}
          </p>
          {canUndo && (
            <Button shortcut={keyOf('undo')} aria-label={t('now.undo')} onClick={undo}>
              {t('now.undo')}
            </Button>
          )}
        </div>
      </div>
      {toast && <Notice tone={toast.tone}>{toast.text}</Notice>}
      <div className="flex gap-5 overflow-x-auto pb-4">
        {columns.map((column, at) => (
          <BoardColumn
            key={`${way} ${column.id}`}
            column={column}
            zone={zone}
            stop={column.rows.some(({ id }) => id === stops[column.id]) ? stops[column.id]! : null}
            focused={focused}
            accepts={(lead) => {
              const row = found.rows.get(lead);
              return row !== undefined && canMove(row, column);
            }}
            choicesFor={(row) => columns.filter((to) => canMove(row, to))}
            whyNot={whyNot}
            onDropped={(lead) => {
              const row = found.rows.get(lead);
              if (row) move(row, column);
            }}
            onStep={(row, what) => step(at, row, what)}
            onMove={carry}
          />
        ))}
      </div>
    </div>
  );
}
