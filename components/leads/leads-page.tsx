import '@/lib/i18n/pages/leads';

import type { RowSelectionState } from '@tanstack/react-table';
import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from 'react';

import { LeadId } from '@/lib/domain/lead/lead';
import { leaves } from '@/lib/domain/routing/leaves';
import type { Settings } from '@/lib/domain/settings/settings';
import { reasonText, t } from '@/lib/i18n';
import type { LeadView } from '@/lib/session/lead-views';
import type { Seal } from '@/lib/store/safety/sealed';

import { saveFile } from '../files/save-file';
import { useServices } from '../data/services';
import { useRoster } from '../data/use-roster';
import { usePlaybooks } from '../data/use-settings';
import { NoExport } from '../team/may/no-export';
import { useLimit } from '../team/may/use-limit';
import { useMay } from '../team/may/use-may';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { MenuButton } from '../ui/menu';
import { Modal } from '../ui/modal';
import { Waiting } from '../ui/waiting';
import { actionsFor } from './actions';
import { ChangeMany } from './change-many';
import type { Format } from './export-leads';
import { Filters, narrowed } from './filters';
import { LeadsTable } from './leads-table';
import { type Leads, useLeads } from './use-leads';
import { Views } from './views';

const ImportPage = lazy(() =>
  import('../import/import-page').then(({ ImportPage }) => ({ default: ImportPage })),
);

const PersonPage = lazy(() =>
  import('../hygiene/person-page').then(({ PersonPage }) => ({ default: PersonPage })),
);
const SaveLocked = lazy(() =>
  import('../copies/save-locked').then(({ SaveLocked }) => ({ default: SaveLocked })),
);
const EraseBox = lazy(() => import('../hygiene/erase-box').then(({ EraseBox }) => ({ default: EraseBox })));

/** Not what a file can say of a lead, but all that happened. */
const RECORD = 'json';
const FORMATS: readonly (Format | typeof RECORD)[] = ['csv', 'xlsx', 'vcf', 'pipeline', 'ics', RECORD];
const NO_TEAM = { roster: [], me: null, self: '' };
/** Whoever is next comes first. */
const EVERYBODY: LeadView = {
  search: '',
  status: '',
  tier: '',
  owner: '',
  sort: { id: 'next', desc: false },
};

/** All leads; `one` is `import` where some are being brought in, or the id of whom everything is to be shown. */
export function LeadsPage({ settings, one }: { settings: Settings; one: string | null }) {
  if (one === 'import')
    return (
      <Suspense>
        <ImportPage settings={settings} />
      </Suspense>
    );
  const person = LeadId.safeParse(one).data;
  if (person)
    return (
      <Suspense>
        <PersonPage key={person} id={person} settings={settings} />
      </Suspense>
    );
  return <Everybody settings={settings} />;
}

/** Reads all there are, and after that whoever changes: not while they are being brought in. */
function Everybody({ settings }: { settings: Settings }) {
  const found = useLeads(settings);
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
  const { db, clock } = useServices();
  const { data: playbooks = [] } = usePlaybooks();
  const { data: team } = useRoster();
  const why = useId();
  const mayNotExport = useMay('export') === false;
  const [view, setView] = useState(EVERYBODY);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [erasing, setErasing] = useState<readonly LeadId[] | null>(null);
  const [record, setRecord] = useState<readonly LeadId[] | null>(null);
  const change = (part: Partial<LeadView>) => setView({ ...view, ...part });
  const asked = useDeferredValue(view);
  const owners = [...new Set(found.leads.map(({ owner }) => owner).filter(Boolean))].toSorted();
  // Whoever works alone has no owners to tell apart.
  const owned = owners.length > 0 || (team ?? NO_TEAM).roster.length > 0;
  const shown = useMemo(
    () => narrowed(found.leads, owned ? asked : { ...asked, owner: '' }),
    [found.leads, asked, owned],
  );
  const rows = Object.keys(selection).flatMap((id) => found.rows.get(id) ?? []);
  const limitOf = useLimit();
  const actions = actionsFor(rows, playbooks, team ?? NO_TEAM);
  // Said once, in the place of what is not offered.
  const [looksOn] = actions.length === 0 ? rows.flatMap((row) => limitOf(row) ?? []) : [];
  const mayErase = rows.every((row) => leaves(limitOf(row), 'erase-lead'));
  const save = async (format: Format | typeof RECORD) => {
    const chosen = rows.length > 0 ? rows : shown.map(({ id }) => found.rows.get(id)!);
    const now = clock();
    if (format === RECORD) return setRecord(chosen.map(({ id }) => id));
    const { exportLeads } = await import('./export-leads');
    const { name, type, pieces } = exportLeads(chosen, format, { settings, called: found.called, now });
    saveFile(name, pieces, type);
  };
  const saveRecord = async (ids: readonly LeadId[], seal: Seal | null) => {
    const { exportRecord } = await import('./export-record');
    const { name, type, pieces } = await exportRecord(await db(), ids, clock(), seal);
    saveFile(name, pieces, type);
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="text-title font-semibold tracking-tight">{t('leads.title')}</h1>
        <p role="status" className="flex-1 text-small text-soft tabular-nums">
          {shown.length === found.leads.length
            ? t('leads.count', { count: shown.length })
            : t('leads.count-of', { shown: shown.length, all: found.leads.length })}
        </p>
        <MenuButton
          label={t('leads.export')}
          disabled={mayNotExport}
          describedBy={mayNotExport ? why : undefined}
          groups={[
            {
              title:
                rows.length > 0
                  ? t('leads.export-selected', { count: rows.length })
                  : t('leads.export-shown', { count: shown.length }),
              items: FORMATS.map((value) => ({ value, label: t(`leads.format.${value}`) })),
            },
          ]}
          onChoose={(value) => {
            const format = FORMATS.find((known) => known === value);
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
      {mayNotExport && <NoExport id={why} />}
      <Filters view={view} owners={owned ? owners : null} onChange={change} />
      {/* Always as high as its fields: choosing leads moves nothing. */}
      <div className="flex flex-wrap items-end gap-4">
        <Views view={view} onView={setView} />
        <div className="ms-auto flex min-h-14 flex-wrap items-center gap-4">
          {rows.length > 0 && (
            <>
              <p className="font-medium tabular-nums">{t('leads.selected', { count: rows.length })}</p>
              <Button look="link" onClick={() => setSelection({})}>
                {t('leads.clear')}
              </Button>
            </>
          )}
          {looksOn ? (
            <p className="text-small text-soft">{reasonText(looksOn.why)}</p>
          ) : (
            <ChangeMany rows={rows} actions={actions} />
          )}
          {rows.length > 0 && mayErase && (
            <Button look="quiet" onClick={() => setErasing(rows.map(({ id }) => id))}>
              {t('leads.erase')}
            </Button>
          )}
          {record && (
            <Suspense>
              <SaveLocked
                title={t('leads.format.json')}
                save={(seal) => saveRecord(record, seal)}
                onClose={() => setRecord(null)}
              />
            </Suspense>
          )}
          {erasing && (
            <Modal
              open
              title={t('leads.erase-title', { count: erasing.length })}
              closeLabel={t('leads.cancel')}
              onClose={() => setErasing(null)}
            >
              <Suspense>
                <EraseBox
                  leads={erasing}
                  onCancel={() => setErasing(null)}
                  onErased={() => setSelection({})}
                />
              </Suspense>
            </Modal>
          )}
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="text-soft">{t('leads.none-found')}</p>
      ) : (
        <LeadsTable
          leads={shown}
          owned={owned}
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
