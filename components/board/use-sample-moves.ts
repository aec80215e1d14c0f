import { useState } from 'react';

import type { Context } from '@/lib/domain/log/context';
import { reasonText, t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { usePanel } from '../data/panel-state';
import { type Column, nameOf, type Way } from './board';
import { moveTo } from './moves';
import { movedSample, type SampleLead } from './sample-board';
import type { Moves } from './use-moves';

/** Brings invented leads into other columns, each with its way back. `set`: the lead as it is from now on. */
export function useSampleMoves(
  way: Way,
  leads: ReadonlyMap<string, SampleLead>,
  set: (lead: SampleLead) => void,
  context: Context,
): Moves {
  const showToast = usePanel(({ showToast }) => showToast);
  const [before, setBefore] = useState<readonly SampleLead[]>([]);
  const [said, say] = useState('');
  const move = (row: LeadRow, to: Column) => {
    const lead = leads.get(row.id);
    const what = moveTo(row, way, to.id, context.now);
    if (!lead || row[way] === to.id) return;
    const refuse = (text: string) => showToast({ tone: 'warn', text });
    if (what === null) return refuse(t('board.not-by-hand', { name: nameOf(row), column: to.label }));
    const moved = movedSample(lead, what, crypto.randomUUID(), context);
    if (!('row' in moved)) return refuse(reasonText(moved));
    showToast(null);
    set(moved);
    setBefore([...before, lead]);
    say(t('board.moved', { name: nameOf(row), column: to.label }));
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    set(last);
    setBefore(before.slice(0, -1));
    say(t('board.taken-back'));
  };
  const canMove = (row: LeadRow, to: Column) => moveTo(row, way, to.id, context.now) !== null;
  return { move, canMove, whyNot: () => null, undo, said, canUndo: before.length > 0 };
}
