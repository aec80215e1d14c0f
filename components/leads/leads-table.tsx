import {
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  type RowSelectionState,
  type SortingState,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';

import type { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { dayWords, momentWords, pastWords } from '../data/format';
import { useNow } from '../data/use-now';
import { ShownText } from '../lead/shown-text';
import { TierPill } from '../lead/tier-pill';
import { cx } from '../ui/cx';
import type { TableLead } from './table-lead';

const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});
const HEAT: readonly Tier[] = ['hot', 'warm', 'cold', 'unqualified'];
const column = createColumnHelper<typeof features, TableLead>();
const columns = column.columns([
  column.accessor('name', { sortFn: 'alphanumeric' }),
  column.accessor('company', { sortFn: 'alphanumeric' }),
  column.accessor((lead) => lead.next ?? undefined, { id: 'next', sortFn: 'basic', sortUndefined: 'last' }),
  column.accessor((lead) => lead.last ?? undefined, { id: 'last', sortFn: 'basic', sortUndefined: 'last' }),
  column.accessor((lead) => HEAT.indexOf(lead.tier), { id: 'tier', sortFn: 'basic' }),
  column.accessor('score', { sortFn: 'basic' }),
  column.accessor('stage', { sortFn: 'alphanumeric' }),
  column.accessor('owner', { sortFn: 'alphanumeric' }),
  column.accessor('source', { sortFn: 'alphanumeric' }),
]);
const unowned = columns.filter((one) => !('accessorKey' in one && one.accessorKey === 'owner'));
const OWNED_GRID = 'grid grid-cols-[36px_1.5fr_1.3fr_1.4fr_0.9fr_104px_56px_1.1fr_0.8fr_1.3fr] items-center';
const GRID = 'grid grid-cols-[36px_1.5fr_1.3fr_1.4fr_0.9fr_104px_56px_1.1fr_1.3fr] items-center';
const ROW = 40;

type Props = {
  leads: readonly TableLead[];
  /** Whether leads have owners here. */
  owned: boolean;
  zone: string;
  sorting: SortingState;
  onSorting: (sorting: SortingState) => void;
  selection: RowSelectionState;
  onSelection: (selection: RowSelectionState) => void;
};

/** All leads that are asked for; only those on screen are drawn. */
export function LeadsTable({ leads, owned, zone, sorting, onSorting, selection, onSelection }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const shown = owned ? columns : unowned;
  const grid = owned ? OWNED_GRID : GRID;
  const now = useNow(60_000);
  const table = useTable({
    features,
    columns: shown,
    data: leads,
    getRowId: ({ id }) => id,
    state: { sorting, rowSelection: selection },
    onSortingChange: (next) => onSorting(typeof next === 'function' ? next(sorting) : next),
    onRowSelectionChange: (next) => onSelection(typeof next === 'function' ? next(selection) : next),
  });
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
    initialRect: { width: 1000, height: 600 },
  });
  const words = (lead: TableLead, id: string) => {
    if (id === 'next') {
      if (lead.next === null) return '';
      return (lead.timed ? momentWords : dayWords)(lead.next, now, zone);
    }
    if (id === 'last') return lead.last === null ? '' : pastWords(lead.last, now, zone);
    return String(lead[id as keyof TableLead]);
  };
  return (
    <div
      ref={scroll}
      role="table"
      aria-label={t('leads.table')}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      className="max-h-[max(320px,calc(100vh-200px))] overflow-auto rounded-lg border border-line"
    >
      <div className="min-w-[920px]">
        <div role="rowgroup" className="sticky top-0 z-1 bg-ground">
          {table.getHeaderGroups().map((group) => (
            <div key={group.id} role="row" className={cx(grid, 'border-b border-edge text-tiny text-faint')}>
              <span role="columnheader" className="grid place-items-center">
                <input
                  type="checkbox"
                  aria-label={t('leads.select-all')}
                  className="size-8 accent-accent"
                  checked={rows.length > 0 && table.getIsAllRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </span>
              {group.headers.map(({ id, column: one }) => {
                const sorted = one.getIsSorted();
                return (
                  <span
                    key={id}
                    role="columnheader"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  >
                    <button
                      type="button"
                      className={cx(
                        'flex min-h-14 w-full items-center gap-1 px-3 font-medium hover:text-ink',
                        id === 'score' && 'justify-end',
                      )}
                      onClick={one.getToggleSortingHandler()}
                    >
                      {t(`leads.column.${id}`)}
                      {sorted === 'asc' && <ArrowUp aria-hidden size={12} />}
                      {sorted === 'desc' && <ArrowDown aria-hidden size={12} />}
                    </button>
                  </span>
                );
              })}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]!;
            const lead = row.original;
            return (
              <div
                key={row.id}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={row.getIsSelected()}
                className={cx(
                  grid,
                  'absolute inset-x-0 top-0 border-b border-line',
                  row.getIsSelected() && 'bg-accent-wash',
                )}
                style={{ height: ROW, transform: `translateY(${item.start}px)` }}
              >
                <span role="cell" className="grid place-items-center">
                  <input
                    type="checkbox"
                    aria-label={t('leads.select', { name: lead.name })}
                    className="size-8 accent-accent"
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </span>
                {shown.map(({ id, accessorKey }: { id?: string; accessorKey?: unknown }) => {
                  const name = id ?? String(accessorKey);
                  return (
                    <span
                      key={name}
                      role="cell"
                      className={cx(
                        'truncate px-3',
                        name === 'name' ? 'font-medium' : 'text-soft',
                        name === 'score' && 'text-end tabular-nums',
                      )}
                    >
                      {name === 'tier' ? (
                        <TierPill tier={lead.tier} />
                      ) : name === 'name' ? (
                        <a
                          href={`#leads/${lead.id}`}
                          title={t('leads.all-of', { name: lead.name })}
                          className="hover:underline"
                        >
                          <ShownText text={lead.name} also={lead.emails} />
                        </a>
                      ) : (
                        <ShownText text={words(lead, name)} />
                      )}
                    </span>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
