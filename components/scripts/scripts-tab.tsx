import '@/lib/i18n/panel';

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';

import type { Script } from '@/lib/domain/script/script';
import { indexScripts } from '@/lib/domain/script/search';
import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { useKeyOf } from '../data/own-keys';
import { useThreadWords } from '../lead/use-thread-texts';
import { SaidBar } from '../lead/undo-bar';
import { useBeside } from '../data/beside';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { useKeys } from '../data/use-keys';
import { Filters } from './filters';
import { everything, find, type Wanted } from './find';
import { ScriptCard } from './script-card';
import { useRecent } from './use-recent';
import { useTab } from './use-tab';

const PAGE = 40;
const none: readonly Script[] = [];

/** Every script: searched as you type, filled for the person beside you. Arrows move, Enter inserts. */
export function ScriptsTab({ lead, theirs }: { lead: string | null; theirs: boolean }) {
  const keyOf = useKeyOf();
  const { sighting } = useBeside();
  const [wanted, setWanted] = useState<Wanted>(everything);
  const [opened, setOpened] = useState<string | null>(null);
  const [most, setMost] = useState(PAGE);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const recent = useRecent();
  const { data, error } = useTab(lead, useThreadWords(theirs ? sighting?.thread : null));

  const index = useMemo(() => indexScripts(data?.scripts ?? none), [data?.scripts]);
  const next = data?.view?.row.enrolment?.next ?? null;
  const found = data
    ? find(index, wanted, { favourites: data.favourites, mine: data.mine, recent }, data.view?.row ?? null)
    : none;
  const at = Math.max(
    found.findIndex(({ id }) => id === opened),
    wanted.words && found.length > 0 ? 0 : -1,
  );
  const channelOf = ({ id, channel }: Script): Channel =>
    wanted.channel || (id === next?.script ? next.channel : channel);

  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    setOpened(null);
    setMost(PAGE);
  };
  const move = (step: 1 | -1) => {
    if (found.length === 0) return;
    const to = Math.min(Math.max(at + step, 0), found.length - 1);
    setOpened(found[to]!.id);
    setMost(Math.max(most, to + 2));
  };
  useKeys({
    search: () => search.current?.focus(),
    'script-down': () => move(1),
    'script-up': () => move(-1),
  });
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') list.current?.querySelector<HTMLElement>('[data-insert]')?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };

  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-1 flex-col gap-4 overflow-x-clip overflow-y-auto p-7 [scrollbar-gutter:stable] *:shrink-0">
        <TextField
          ref={search}
          type="search"
          label={t('library.search')}
          hideLabel
          placeholder={t('library.search-example')}
          value={wanted.words}
          aria-keyshortcuts={keyOf('search')}
          aria-controls="scripts-found"
          aria-activedescendant={at < 0 ? undefined : `script-${found[at]!.id}`}
          onKeyDown={pressed}
          onChange={(event) => change({ words: event.target.value })}
        />
        <Filters wanted={wanted} change={change} stages={data?.stages ?? []} />
        {data && (
          <p role="status" className="text-small text-faint">
            {t('library.for', { count: found.length, name: data.view?.name ?? t('library.sample') })}
          </p>
        )}
        {error && (
          <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
            {t('now.cannot-read')}
          </Notice>
        )}
        {!data
          ? !error && <Waiting label={t('now.loading')} lines={6} />
          : found.length === 0 && <Empty title={t('library.none')}>{t('library.none-text')}</Empty>}
        <ul
          ref={list}
          id="scripts-found"
          aria-label={t('library.list')}
          hidden={found.length === 0}
          className="flex flex-col"
        >
          {data &&
            found
              .slice(0, most)
              .map((script, nth) => (
                <ScriptCard
                  key={script.id}
                  script={script}
                  channel={channelOf(script)}
                  tab={data}
                  theirs={theirs}
                  current={nth === at}
                  next={script.id === next?.script}
                  onOpen={() => setOpened(script.id === opened ? null : script.id)}
                />
              ))}
        </ul>
        {found.length > most && (
          <Button look="link" className="self-start text-small" onClick={() => setMost(most + PAGE)}>
            {t('scripts.more', { count: found.length - most })}
          </Button>
        )}
      </div>
      <div className="relative">
        <SaidBar />
      </div>
    </div>
  );
}
