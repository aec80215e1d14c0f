import { useRef, useState } from 'react';

import type { Channel, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { keyOf } from '../keys';
import { SaidBar } from '../now/undo-bar';
import { Empty } from '../ui/empty';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { useKeys } from '../use-keys';
import { ScriptCard } from './script-card';
import { useScripts } from './use-scripts';

const tiers: readonly Tier[] = ['hot', 'warm', 'cold', 'unqualified'];
const channels: readonly Channel[] = ['email', 'phone', 'sms', 'dm', 'social'];
const any = () => ({ value: '', label: t('library.any') });

/** Every script: searched as you type, filled for the person beside you. */
export function ScriptsTab({ lead, theirs }: { lead: string | null; theirs: boolean }) {
  const [words, setWords] = useState('');
  const [stage, setStage] = useState('');
  const [tier, setTier] = useState('');
  const [channel, setChannel] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const { data, error } = useScripts(lead, { words, stage, tier: tier as Tier | '', channel: channel as Channel | '' });
  useKeys({ search: () => search.current?.focus() });
  const shown = data?.scripts ?? [];
  const current = shown.find(({ id }) => id === opened) ?? (words ? shown[0] : undefined);

  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-1 flex-col gap-4 overflow-x-clip overflow-y-auto p-7 [scrollbar-gutter:stable] *:shrink-0">
        <TextField
          ref={search} type="search" label={t('library.search')} hideLabel placeholder={t('library.search-example')} value={words} aria-keyshortcuts={keyOf('search')}
          onChange={(event) => {
            setWords(event.target.value);
            setOpened(null);
          }}
          onKeyDown={(event) => event.key === 'Enter' && document.querySelector<HTMLElement>('[data-insert]')?.click()}
        />
        <div className="grid grid-cols-3 gap-3">
          <SelectField label={t('now.stage')} value={stage} onChange={(event) => setStage(event.target.value)} choices={[any(), ...(data?.stages ?? []).map(({ id, label }) => ({ value: id, label }))]} />
          <SelectField label={t('now.tier')} value={tier} onChange={(event) => setTier(event.target.value)} choices={[any(), ...tiers.map((one) => ({ value: one, label: t(`words.tier.${one}`) }))]} />
          <SelectField label={t('library.channel')} value={channel} onChange={(event) => setChannel(event.target.value)} choices={[any(), ...channels.map((one) => ({ value: one, label: t(`words.channel.${one}`) }))]} />
        </div>
        {data && <p className="text-small text-faint">{t('library.for', { count: shown.length, name: data.view?.name ?? t('library.sample') })}</p>}
        {error && <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>{t('now.cannot-read')}</Notice>}
        {!data ? !error && <Waiting label={t('now.loading')} lines={6} />
          : shown.length === 0 ? <Empty title={t('library.none')}>{t('library.none-text')}</Empty>
          : (
            <ul aria-label={t('library.list')} className="flex flex-col">
              {shown.map((script) => <ScriptCard key={script.id} script={script} view={data.view} theirs={theirs} open={script === current} onOpen={() => setOpened(script.id === opened ? null : script.id)} />)}
            </ul>
          )}
      </div>
      <div className="relative"><SaidBar /></div>
    </div>
  );
}
