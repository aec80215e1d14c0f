import { Star } from 'lucide-react';
import { useEffect, useRef } from 'react';

import type { Script } from '@/lib/domain/script/script';
import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { ChannelIcon } from '../lead/channel-icon';
import { Button } from '../ui/button';
import type { Tab } from './read-tab';
import { ScriptPreview } from './script-preview';

type Props = {
  script: Script;
  channel: Channel;
  tab: Tab;
  theirs: boolean;
  current: boolean;
  next: boolean;
  onOpen: () => void;
};

/** One script: its title, and when it is the current one its words as they would go out. */
export function ScriptCard({ script, channel, tab, theirs, current, next, onOpen }: Props) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const stages = script.stages.map((id) => tab.stages.find((stage) => stage.id === id)?.label ?? id);
  return (
    <li ref={line} id={`script-${script.id}`} className="scroll-mt-2 border-b border-line">
      <Button
        look="quiet"
        aria-expanded={current}
        className="-mx-4 w-[calc(100%+16px)] flex-col items-start py-3 text-start"
        onClick={onOpen}
      >
        <span className="flex max-w-full items-center gap-3 text-ink">
          <span className="truncate">{script.title}</span>
          {tab.favourites.includes(script.id) && (
            <Star
              role="img"
              aria-label={t('scripts.is-favourite')}
              size={12}
              className="shrink-0 fill-current text-accent"
            />
          )}
        </span>
        <span className="flex max-w-full items-center gap-2 text-small font-normal text-faint">
          <ChannelIcon channel={channel} />
          <span className="truncate">
            {[
              ...(next ? [t('scripts.next')] : []),
              ...(tab.mine.includes(script.id) ? [t('scripts.mine')] : []),
              t(`words.channel.${channel}`),
              t(`library.angle.${script.angle}`),
              ...stages,
            ].join(' · ')}
          </span>
        </span>
      </Button>
      {current && <ScriptPreview script={script} channel={channel} tab={tab} theirs={theirs} />}
    </li>
  );
}
