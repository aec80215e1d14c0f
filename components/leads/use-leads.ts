import { useMemo } from 'react';

import { ownerName } from '@/lib/domain/settings/roster';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useLive } from '../data/use-live';
import { useRoster } from '../data/use-roster';
import { usePlaybooks } from '../data/use-settings';
import { type Called, type TableLead, tableLead } from './table-lead';

export type Leads = {
  rows: ReadonlyMap<string, LeadRow>;
  leads: readonly TableLead[];
  called: Called;
};

/** Every lead, each anew when it changes; undefined until they are there. */
export function useLeads(settings: Settings): Leads | undefined {
  const { data: playbooks } = usePlaybooks();
  const { data: team } = useRoster();
  const { data: rows } = useLive(
    ['all-leads'],
    async () => (await import('@/lib/views/every-lead')).everyLead,
  );
  const called = useMemo(() => {
    if (!playbooks || !team) return undefined;
    const label = (row: LeadRow, of: 'stages' | 'sources', id: string) =>
      playbooks.find((one) => one.id === row.playbook.id)?.[of].find((one) => one.id === id)?.label ?? id;
    const own = { actor: team.self, name: settings.name };
    const names: Called = {
      stage: (row) => label(row, 'stages', row.stage),
      source: (row) => label(row, 'sources', row.source),
      owner: (id) => ownerName(id, team.roster, own) ?? t('team.colleague'),
    };
    return { names, drawn: new WeakMap<LeadRow, TableLead>() };
  }, [playbooks, team, settings]);
  return useMemo(() => {
    if (!rows || !called) return undefined;
    const { names, drawn } = called;
    // Whoever has not changed stays as they were.
    const leads = [...rows.values()].map((row) => {
      const lead = drawn.get(row) ?? tableLead(row, settings, names);
      drawn.set(row, lead);
      return lead;
    });
    return { rows, leads, called: names };
  }, [rows, called, settings]);
}
