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

/** Every lead, and again whenever one changes; undefined until they are there. */
export function useLeads(settings: Settings): Leads | undefined {
  const { data: playbooks } = usePlaybooks();
  const { data: team } = useRoster();
  const { data: rows } = useLive(['all-leads'], async () => (db) => db.leads.toArray());
  return useMemo(() => {
    if (!rows || !playbooks || !team) return undefined;
    const label = (row: LeadRow, of: 'stages' | 'sources', id: string) =>
      playbooks.find((one) => one.id === row.playbook.id)?.[of].find((one) => one.id === id)?.label ?? id;
    const own = { actor: team.self, name: settings.name };
    const called: Called = {
      stage: (row) => label(row, 'stages', row.stage),
      source: (row) => label(row, 'sources', row.source),
      owner: (id) => ownerName(id, team.roster, own) ?? t('team.colleague'),
    };
    return {
      rows: new Map(rows.map((row) => [row.id, row])),
      leads: rows.map((row) => tableLead(row, settings, called)),
      called,
    };
  }, [rows, playbooks, team, settings]);
}
