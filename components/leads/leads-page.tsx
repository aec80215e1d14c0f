import '@/lib/i18n/leads-page';

import type { RowSelectionState } from '@tanstack/react-table';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';
import { Status, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { LeadView } from '@/lib/session/lead-views';

import { saveFile } from '../files/save-file';
import { useServices } from '../data/services';
import { useRoster } from '../data/use-roster';
import { usePlaybooks } from '../data/use-settings';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { SelectField, TextField } from '../ui/field';
import { Waiting } from '../ui/waiting';
import { actionsFor } from './actions';
import { ChangeMany } from './change-many';
import type { Format } from './export-leads';
import { LeadsTable } from './leads-table';
import { searchLeads, type TableLead } from './table-lead';
import { type Leads, useLeads } from './use-leads';
import { Views } from './views';

const ImportPage = lazy(() =>
  import('../import/import-page').then(({ ImportPage }) => ({ default: ImportPage })),
);

const FORMATS: readonly Format[] = ['csv', 'xlsx', 'vcf', 'pipeline', 'ics', 'json'];
const EVERYBODY: LeadView = { search: '', status: '', tier: '', owner: '', sort: null };
const OPEN = 'open';
const NOBODY = '-';

/** All leads; `one` is `import` where some are being brought in. */
export function LeadsPage({ settings, one }: { settings: Settings; one: string | null }) {
  const found = useLeads(settings);
  if (one === 'import')
    return (
      <Suspense>
        <ImportPage settings={settings} />
      </Suspense>
    );
  if (!found) return <Waiting label={t('now.loading')} lines={8} />;
  if (found.leads.length === 0)
    return (
      <Empty level={1} title={t('leads.none')} action={<ImportLink />}>
        {t('leads.none-text')}
      </Empty>
    );
  return <AllLeads found={found} settings={settings} />;
}

function AllLeads({ found, settings }: { found: Leads; settings: Settings }) {
  const { clock } = useServices();
  const { data: playbooks = [] } = usePlaybooks();
  const { data: team } = useRoster();
  const [view, setView] = useState(EVERYBODY);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const change = (part: Partial<LeadView>) => setView({ ...view, ...part });
  const asked = useDeferredValue(view);
  const shown = useMemo(() => narrowed(found.leads, asked), [found.leads, asked]);
  const rows = Object.keys(selection).flatMap((id) => found.rows.get(id) ?? []);
  const save = async (format: Format) => {
    const { exportLeads } = await import('./export-leads');
    const chosen = rows.length > 0 ? rows : shown.map(({ id }) => found.rows.get(id)!);
    const now = clock() as Instant;
    const { name, type, pieces } = exportLeads(chosen, format, { settings, called: found.called, now });
    saveFile(name, pieces, type);
  };
  const all = { value: '', label: t('leads.all') };
  const owners = [...new Set(found.leads.map(({ owner }) => owner).filter(Boolean))].toSorted();
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="text-title font-semibold tracking-tight">{t('leads.title')}</h1>
        <p role="status" className="flex-1 text-small text-soft tabular-nums">
          {shown.length === found.leads.length
            ? t('leads.count', { count: shown.length })
            : t('leads.count-of', { shown: shown.length, all: found.leads.length })}
        </p>
        <SelectField
          label={t('leads.export')}
          hideLabel
          value=""
          choices={[
            { value: '', label: t('leads.export') },
            ...FORMATS.map((format) => ({ value: format, label: t(`leads.format.${format}`) })),
          ]}
          onChange={({ target }) => {
            const format = FORMATS.find((known) => known === target.value);
            if (format) void save(format);
          }}
        />
        <a
          href="#cleanse"
          className="inline-flex min-h-14 items-center rounded-md border border-line px-5 font-medium hover:bg-sunk"
        >
          {t('leads.cleanse')}
        </a>
        <ImportLink />
      </div>
      <div className="grid grid-cols-[2fr_1fr_1fr_1fr] items-end gap-4">
        <TextField
          label={t('leads.search')}
          type="search"
          value={view.search}
          maxLength={200}
          onChange={({ target }) => change({ search: target.value })}
        />
        <SelectField
          label={t('leads.filter.status')}
          value={view.status}
          choices={[
            all,
            { value: OPEN, label: t('leads.open') },
            ...Status.options.map((status) => ({ value: status, label: t(`words.status.${status}`) })),
          ]}
          onChange={({ target }) => change({ status: target.value })}
        />
        <SelectField
          label={t('leads.filter.tier')}
          value={view.tier}
          choices={[all, ...Tier.options.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) }))]}
          onChange={({ target }) => change({ tier: target.value })}
        />
        <SelectField
          label={t('leads.filter.owner')}
          value={view.owner}
          choices={[
            all,
            { value: NOBODY, label: t('leads.nobody') },
            ...owners.map((owner) => ({ value: owner, label: owner })),
          ]}
          onChange={({ target }) => change({ owner: target.value })}
        />
      </div>
      <Views view={view} onView={setView} />
      <div className="flex min-h-14 flex-wrap items-center gap-4">
        {rows.length > 0 && (
          <>
            <p className="font-medium tabular-nums">{t('leads.selected', { count: rows.length })}</p>
            <Button look="link" onClick={() => setSelection({})}>
              {t('leads.clear')}
            </Button>
          </>
        )}
        <ChangeMany rows={rows} actions={actionsFor(rows, playbooks, team?.roster ?? [])} />
      </div>
      {shown.length === 0 ? (
        <p className="text-soft">{t('leads.none-found')}</p>
      ) : (
        <LeadsTable
          leads={shown}
          zone={settings.zone}
          sorting={view.sort ? [view.sort] : []}
          onSorting={([sort]) => change({ sort: sort ? { id: sort.id, desc: sort.desc } : null })}
          selection={selection}
          onSelection={setSelection}
        />
      )}
    </div>
  );
}

function narrowed(leads: readonly TableLead[], view: LeadView): readonly TableLead[] {
  const { status, tier, owner } = view;
  const some =
    status || tier || owner
      ? leads.filter(
          (lead) =>
            (!status ||
              lead.status === status ||
              (status === OPEN && (lead.status === 'active' || lead.status === 'follow-up'))) &&
            (!tier || lead.tier === tier) &&
            (!owner || lead.owner === (owner === NOBODY ? '' : owner)),
        )
      : leads;
  return searchLeads(some, view.search);
}

function ImportLink() {
  return (
    <a
      href="#leads/import"
      className="inline-flex min-h-14 items-center rounded-md border border-accent bg-accent px-5 font-medium text-accent-ink"
    >
      {t('leads.import')}
    </a>
  );
}
