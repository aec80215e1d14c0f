import '@/lib/i18n/team/audit';

import { useId, useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { DAY } from '@/lib/domain/time/spans';
import { t } from '@/lib/i18n';

import { momentWords } from '../../data/format';
import { useServices } from '../../data/services';
import { useRoster } from '../../data/use-roster';
import { saveFile } from '../../files/save-file';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Cell, rowLook, Table } from '../../ui/table';
import { Waiting } from '../../ui/waiting';
import { NoExport } from '../may/no-export';
import { useMay } from '../may/use-may';
import { AuditNotes } from './audit-notes';
import { searchTrail } from './trail-lines';
import { useTrail } from './use-trail';

const DAYS = ['7', '30', '365'] as const;

/** Who did what, when: filtered, exported, and what is not as it should be said first. */
export function AuditPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const [days, setDays] = useState<(typeof DAYS)[number]>('7');
  const [actor, setActor] = useState('');
  const [search, setSearch] = useState('');
  const { data: team } = useRoster();
  const why = useId();
  const mayNotExport = useMay('export') === false;
  const found = useTrail({ since: now - Number(days) * DAY, actor: actor || null }, settings);
  const lines = found && searchTrail(found.lines, search);
  const save = async () => {
    const { tableCsv } = await import('@/lib/files/table-csv');
    const heads = ['when', 'who', 'what', 'lead'].map((column) => t(`team-audit.column-${column}`));
    const rows = lines!.map(({ at, who, what, lead }) => [new Date(at).toISOString(), who, what, lead]);
    saveFile('audit-trail.csv', tableCsv([heads, ...rows]), 'text/csv');
  };
  return (
    <div className="flex flex-col gap-6">
      <div>
        <a href="#team" className="text-small text-accent underline">
          {t('team-audit.back')}
        </a>
        <h1 className="text-title font-semibold tracking-tight">{t('team-audit.title')}</h1>
        <p className="text-small text-faint">{t('team-audit.text')}</p>
      </div>
      <AuditNotes zone={settings.zone} roster={team?.roster ?? []} />
      <div className="flex flex-wrap items-end gap-5">
        <SelectField
          label={t('team-audit.member')}
          value={actor}
          choices={[
            { value: '', label: t('team-audit.everybody') },
            ...(team?.roster ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => setActor(target.value)}
        />
        <SelectField
          label={t('team-audit.since')}
          value={days}
          choices={DAYS.map((one) => ({ value: one, label: t(`team-audit.days.${one}`) }))}
          onChange={({ target }) => setDays(DAYS.find((one) => one === target.value) ?? '7')}
        />
        <TextField
          label={t('team-audit.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <Button
          disabled={!lines || lines.length === 0 || mayNotExport}
          aria-describedby={mayNotExport ? why : undefined}
          onClick={() => void save()}
        >
          {t('team-audit.export')}
        </Button>
      </div>
      {mayNotExport && <NoExport id={why} />}
      {!lines ? (
        <Waiting label={t('now.loading')} lines={6} />
      ) : lines.length === 0 ? (
        <p className="text-soft">
          {t(found.lines.length === 0 ? 'team-audit.none' : 'team-audit.none-found')}
        </p>
      ) : (
        <Table
          label={t('team-audit.table')}
          heads={['when', 'who', 'what', 'lead'].map((column) => ({
            label: t(`team-audit.column-${column}`),
          }))}
        >
          {lines.map(({ id, at, who, what, lead }) => (
            <tr key={id} className={rowLook}>
              <Cell className="whitespace-nowrap text-faint">{momentWords(at, now, settings.zone)}</Cell>
              <Cell>
                <bdi>{who}</bdi>
              </Cell>
              <Cell className="wrap-anywhere">
                <bdi>{what}</bdi>
              </Cell>
              <Cell>
                <bdi>{lead}</bdi>
              </Cell>
            </tr>
          ))}
        </Table>
      )}
      {found?.more && (
        <p className="text-small text-faint">{t('team-audit.more', { count: found.lines.length })}</p>
      )}
    </div>
  );
}
