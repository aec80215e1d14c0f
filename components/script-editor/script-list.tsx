import { useMemo, useState } from 'react';

import type { Script } from '@/lib/domain/script/script';
import { indexScripts, searchScripts } from '@/lib/domain/script/search';
import { ENOUGH_SENT, type KnownResult } from '@/lib/domain/log/script-results';
import { type Channel, Channel as Channels } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { SelectField, TextField } from '../ui/field';
import { useDrafts } from './drafts';
import { ScriptFiles } from './script-files';
import { newScript } from './new-script';
import type { Desk, ScriptEntry } from './read-editor';
import { openScript } from './route';

const PAGE = 60;
const whose = ['all', 'own', 'away'] as const;

/** Every script there is, to be opened, and the ways in and out of it. */
export function ScriptList({ desk }: { desk: Desk }) {
  const [words, setWords] = useState('');
  const [channel, setChannel] = useState<Channel | ''>('');
  const [playbook, setPlaybook] = useState('');
  const [which, setWhich] = useState<(typeof whose)[number]>('all');
  const [most, setMost] = useState(PAGE);
  const begin = useDrafts(({ begin }) => begin);
  const shown = which === 'away' ? desk.putAway : desk.kept;
  const index = useMemo(() => indexScripts(shown.map(({ script }) => script)), [shown]);
  const byId = useMemo(() => new Map(shown.map((kept) => [kept.script.id, kept])), [shown]);
  const found = searchScripts(index, words, { channel: channel || null, playbook: playbook || null })
    .map(({ id }) => byId.get(id)!)
    .filter(({ own }) => which !== 'own' || own);
  const showAll = () => {
    setWords('');
    setChannel('');
    setPlaybook('');
    setWhich('all');
  };
  const create = () => {
    const script = newScript(t('scripts.editor.untitled'));
    begin(script, null);
    openScript(script.id);
  };
  return (
    <div className="flex flex-col gap-7">
      <header className="flex flex-wrap items-start gap-4">
        <div className="min-w-0 flex-1">
          <h1 className="text-title font-semibold tracking-tight">{t('settings.scripts.title')}</h1>
          <p className="max-w-[640px] text-small text-faint">{t('scripts.editor.intro')}</p>
        </div>
        <Button look="primary" onClick={create}>
          {t('scripts.editor.new')}
        </Button>
      </header>
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-[1fr_160px_140px_140px]">
        <TextField
          type="search"
          label={t('library.search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <SelectField
          label={t('now.playbook')}
          value={playbook}
          onChange={(event) => setPlaybook(event.target.value)}
          choices={[
            { value: '', label: t('library.any') },
            ...desk.playbooks.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        <SelectField
          label={t('library.channel')}
          value={channel}
          onChange={(event) => setChannel(event.target.value as Channel | '')}
          choices={[
            { value: '', label: t('library.any') },
            ...Channels.options.map((one) => ({ value: one, label: t(`words.channel.${one}`) })),
          ]}
        />
        <SelectField
          label={t('scripts.show')}
          value={which}
          onChange={(event) => setWhich(event.target.value as (typeof whose)[number])}
          choices={whose.map((one) => ({ value: one, label: t(`scripts.editor.which.${one}`) }))}
        />
      </div>
      <ScriptFiles desk={desk} />
      {found.length === 0 ? (
        <Empty
          title={t('library.none')}
          action={<Button onClick={showAll}>{t('scripts.editor.show-all')}</Button>}
        >
          {t(which === 'own' ? 'scripts.editor.none-own' : 'library.none-text')}
        </Empty>
      ) : (
        <Rows rows={found.slice(0, most)} desk={desk} />
      )}
      {found.length > most && (
        <Button look="link" className="self-start" onClick={() => setMost(most + PAGE)}>
          {t('scripts.more', { count: found.length - most })}
        </Button>
      )}
    </div>
  );
}

const columns = 'grid grid-cols-[1fr_auto] gap-x-6 lg:grid-cols-[1fr_70px_200px_150px_110px]';

function Rows({ rows, desk: { results, stages } }: { rows: readonly ScriptEntry[]; desk: Desk }) {
  const aboutOf = ({ angle, stages: of, tiers }: Script) =>
    [
      t(`library.angle.${angle}`),
      ...of.map((id) => stages.find((one) => one.id === id)?.label ?? id),
      ...tiers.map((tier) => t(`words.tier.${tier}`)),
    ].join(' · ');
  return (
    <div>
      <div
        aria-hidden
        className={`${columns} border-b border-line px-2 pb-2 text-small text-faint max-lg:hidden`}
      >
        {[
          'scripts.editor.title',
          'library.channel',
          'scripts.editor.for',
          'scripts.works.title',
          'scripts.editor.from',
        ].map((key) => (
          <span key={key}>{t(key)}</span>
        ))}
      </div>
      <ul aria-label={t('library.list')} className="flex flex-col max-lg:border-t max-lg:border-line">
        {rows.map(({ script, own, shipped }) => (
          <li key={script.id} className="border-b border-line">
            <a
              href={`#scripts/${script.id}`}
              className={`${columns} min-h-16 items-center px-2 py-3 hover:bg-sunk`}
            >
              <span className="min-w-0 truncate font-medium text-ink">{script.title}</span>
              <span className="text-small text-soft">{t(`words.channel.${script.channel}`)}</span>
              <span className="truncate text-small text-soft max-lg:hidden">{aboutOf(script)}</span>
              <span className="text-small text-soft tabular-nums max-lg:hidden">
                {inShort(results.get(script.id))}
              </span>
              <span className="text-small text-faint max-lg:hidden">
                {own ? t(shipped ? 'scripts.editor.replacing' : 'scripts.mine') : t('scripts.editor.shipped')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Enough to choose by; the script itself shows the rest. */
function inShort(result: KnownResult | undefined): string {
  const { sent, replied, mayReply } = result ?? { sent: 0, replied: 0, mayReply: 0 };
  const known = sent - mayReply;
  if (known < ENOUGH_SENT)
    return t(sent === 0 ? 'scripts.works.short-never' : 'scripts.works.short-early', { count: sent });
  return t('scripts.works.short', { count: known, share: Math.round((replied / known) * 100) });
}
