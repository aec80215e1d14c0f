import { useState } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { reasonText, t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';
import type { LeadRow } from '@/lib/store/database/db';
import type { LeadView } from '@/lib/views/lead-view';

import { usePanel } from '../data/panel-state';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { useLimit } from '../team/may/use-limit';
import { type Column, nameOf, type Way } from './board';
import { actOf, moveTo } from './moves';

/** What still has to be asked before a lead stands in another column. */
export type Asking = { ask: 'won' | 'lost' | 'booked'; view: LeadView; to: Column };
/** The last move: how to take it back, and what to say of it. */
type Moved = { lead: LeadRow['id']; command: string; text: string };

/** What the board needs of moves, of leads of one's own and of invented ones. */
export type Moves = {
  move(row: LeadRow, to: Column): void;
  /** Whether it may be moved there by hand. */
  canMove(row: LeadRow, to: Column): boolean;
  /** Why it may be moved nowhere; null where it may. */
  whyNot(row: LeadRow): string | null;
  undo(): void;
  canUndo: boolean;
  /** The last thing that happened, for everybody who listens. */
  said: string;
};

/** Brings leads into other columns, one at a time, each with its way back. */
export function useMoves(way: Way) {
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const showToast = usePanel(({ showToast }) => showToast);
  const limitOf = useLimit();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const [said, say] = useState('');

  const done = (row: LeadRow, to: Column, command: string) => {
    const text = t('board.moved', { name: nameOf(row), column: to.label });
    setMoved((before) => [...before, { lead: row.id, command, text }]);
    setAsking(null);
    say(text);
  };
  const refuse = (text: string) => showToast({ tone: 'warn', text });
  const move = async (row: LeadRow, to: Column) => {
    if (row[way] === to.id || busy) return;
    const what = moveTo(row, way, to.id, clock());
    if (what === null) return refuse(t('board.not-by-hand', { name: nameOf(row), column: to.label }));
    const limit = limitOf(row);
    if (limit && !leaves(limit, actOf(what))) return refuse(reasonText(limit.why));
    if ('run' in what) {
      const { ok, id, already } = await run(what.run);
      if (ok && !already) done(row, to, id);
      return;
    }
    const [{ readLeadView }, shipped] = await Promise.all([
      import('@/lib/views/read-lead-view'),
      packaged('scripts'),
    ]);
    const view = await readLeadView(await db(), row.id, clock(), shipped);
    if (!view) return;
    const why =
      what.ask === 'booked' || view.preview[what.ask].allowed ? null : view.preview[what.ask].why[0];
    if (why) return refuse(reasonText(why));
    showToast(null);
    setAsking({ ask: what.ask, view, to });
  };
  const undo = async () => {
    const last = moved.at(-1);
    if (!last || busy) return;
    const { ok } = await run({ type: 'undo', leadId: last.lead, command: last.command });
    if (!ok) return;
    setMoved(moved.slice(0, -1));
    say(t('board.taken-back'));
  };
  const moves: Moves = {
    move: (row, to) => void move(row, to),
    canMove: (row, to) => {
      const what = moveTo(row, way, to.id, clock());
      return what !== null && leaves(limitOf(row), actOf(what));
    },
    whyNot: (row) => {
      const limit = limitOf(row);
      return limit && !leaves(limit, 'set-stage') ? reasonText(limit.why) : null;
    },
    undo: () => void undo(),
    canUndo: moved.length > 0,
    said,
  };
  return {
    moves,
    asking,
    answered: (command: string | null) =>
      asking && (command === null ? setAsking(null) : done(asking.view.row, asking.to, command)),
    leave: () => setAsking(null),
  };
}
