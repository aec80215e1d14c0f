import '@/lib/i18n/pages/cleanse';

import { useId, useState } from 'react';

import type { Lead, LeadId } from '@/lib/domain/lead/lead';
import type { Settings } from '@/lib/domain/settings/settings';
import { leaves } from '@/lib/domain/routing/leaves';
import { reasonText, t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { saveFile } from '../files/save-file';
import { fieldName, fieldText } from '../lead/field-name';
import { useLimit } from '../team/may/use-limit';
import { useMay } from '../team/may/use-may';
import { NoExport } from '../team/may/no-export';
import { Button } from '../ui/button';
import { Cell, rowLook, Table } from '../ui/table';
import { Waiting } from '../ui/waiting';
import { EraseBox } from './erase-box';
import { nameOf } from './pair-card';
import { showInPanel } from './show-in-panel';

/** Everything that is kept of one person: to be read, handed to them, or erased. */
export function PersonPage({ id, settings }: { id: LeadId; settings: Settings }) {
  const { db, clock } = useServices();
  const [erasing, setErasing] = useState(false);
  const why = useId();
  const mayNotExport = useMay('export') === false;
  const limitOf = useLimit();
  const { data: row } = useLive(['person', id], async () => {
    const { readLead } = await import('@/lib/store/read/log');
    return async (database) => (await readLead(database, id)) ?? null;
  });
  const limit = row ? limitOf(row) : null;
  if (row === undefined) return <Waiting label={t('now.loading')} lines={6} />;
  if (row === null && !erasing)
    return (
      <>
        <Back />
        <p className="text-soft">{t('erase.nobody')}</p>
      </>
    );
  const save = async () => {
    const { personFile } = await import('@/lib/store/hygiene/person-file');
    const text = await personFile(await db(), id, clock());
    const name = row ? nameOf(row) : '';
    if (text) saveFile(`${name.replace(/[^\p{L}\p{N}]+/gu, '-') || 'lead'}.json`, text, 'application/json');
  };
  return (
    <div className="flex max-w-[680px] flex-col gap-6">
      <Back />
      <h1 className="text-title font-semibold tracking-tight">
        {row ? t('erase.page', { name: nameOf(row) }) : t('erase.page-gone')}
      </h1>
      {row && !erasing && (
        <>
          <Table
            label={t('erase.kept')}
            heads={[{ label: t('cleanse.field') }, { label: t('erase.value') }, { label: t('erase.from') }]}
          >
            {Object.entries(row.fields).map(([name, { value, origin }]) => (
              <tr key={name} className={rowLook}>
                <Cell className="text-soft first-letter:uppercase">{fieldName(name)}</Cell>
                <Cell className="wrap-anywhere">
                  <bdi>{fieldText(value)}</bdi>
                </Cell>
                <Cell className="text-soft">
                  {t(`erase.origin.${origin.from}`)}, {dayWords(origin.at, clock(), settings.zone)}
                </Cell>
              </tr>
            ))}
            {keysBeside(row).map(([kind, keys]) => (
              <tr key={kind} className={rowLook}>
                <Cell className="text-soft">{t(`erase.key.${kind}`)}</Cell>
                <Cell className="wrap-anywhere">
                  <bdi>{keys.join(', ')}</bdi>
                </Cell>
                <Cell className="text-soft">{t('erase.recognises')}</Cell>
              </tr>
            ))}
          </Table>
          <p className="text-soft">
            {t('erase.also', {
              touches: row.touches.length,
              notes: row.notes.length,
              signals: row.signals.length,
            })}
          </p>
          <div className="flex flex-wrap gap-4">
            <Button look="primary" onClick={() => void showInPanel(row.id)}>
              {t('erase.in-panel')}
            </Button>
            <Button
              disabled={mayNotExport}
              aria-describedby={mayNotExport ? why : undefined}
              onClick={() => void save()}
            >
              {t('erase.export')}
            </Button>
            {leaves(limit, 'erase-lead') && (
              <Button onClick={() => setErasing(true)}>{t('erase.begin')}</Button>
            )}
          </div>
          {limit && <p className="text-small text-soft">{reasonText(limit.why)}</p>}
          {mayNotExport && <NoExport id={why} />}
        </>
      )}
      {erasing && <EraseBox leads={[row?.id ?? id]} onCancel={() => setErasing(false)} />}
    </div>
  );
}

const KINDS = ['emails', 'phones', 'profiles', 'records'] as const;

/** The addresses, numbers, profiles and records of somebody that no field shows. */
function keysBeside({ fields, keys }: Pick<Lead, 'fields' | 'keys'>) {
  const shown = new Set(Object.values(fields).map(({ value }) => value));
  return KINDS.map((kind) => [kind, keys[kind].filter((key) => !shown.has(key))] as const).filter(
    ([, rest]) => rest.length > 0,
  );
}

function Back() {
  return (
    <a href="#leads" className="self-start text-soft underline underline-offset-3 hover:text-ink">
      {t('erase.back')}
    </a>
  );
}
