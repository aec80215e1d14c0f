import { insertion } from '@/lib/domain/lead/insertion';
import { type Block, interlock } from '@/lib/domain/lead/interlock';
import { pageChannel } from '@/lib/domain/page/channel-of-page';
import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import { blockText } from '@/lib/i18n/block-text';
import { fillBox } from '@/lib/messages/ask-page';

import { useBeside } from '../data/beside';
import { type Toast, usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import type { LeadView } from '../../lib/views/lead-view';

/**
 * `script` and `variant`: where they are from, for the list of those used last and for what comes of them.
 * `channel`: what they are worded for.
 */
export type Words = {
  body: string;
  subject: string | null;
  blank: string | null;
  script: string | null;
  variant?: string | null;
  channel: Channel;
};

/**
 * Puts the words into the open box, or on the clipboard where there is none. Never sends. What it did, or why
 * not, is said.
 */
export function useInsert(
  { view, theirs, answering }: { view: LeadView; theirs: boolean; answering?: boolean },
  words: Words,
  toBlank: () => void,
) {
  const { tab, sighting } = useBeside();
  const { clock } = useServices();
  const { run } = useCommand();
  const showToast = usePanel(({ showToast }) => showToast);

  const used = (channel = words.channel) => {
    const { script, variant = null } = words;
    if (script === null) return;
    const at = clock();
    void Promise.all([import('@/lib/session/recent-scripts'), import('@/lib/session/inserted')]).then(
      ([{ noteUse }, { noteInserted }]) =>
        Promise.all([noteUse(script), noteInserted(view.row.id, { script, variant, channel, at })]),
    );
  };

  const copy = async (notice = t('now.insert.copied')) => {
    const copied = await navigator.clipboard.writeText(words.body).then(
      () => true,
      () => false,
    );
    if (copied) used();
    showToast(
      copied ? { tone: 'plain', text: notice } : { tone: 'stop', text: t('now.insert.no-clipboard') },
    );
  };

  const insert = async () => {
    const block = interlock({
      row: view.row,
      sighting,
      theirs,
      minutesBetween: view.minutesBetween,
      full: view.full[words.channel],
      answering,
      blank: words.blank,
      now: clock(),
    });
    if (block) showToast(blocked(block));
    else await write();
  };

  const write = async () => {
    if (view.settings.clipboardOnly) return copy(t('now.insert.clipboard-only'));
    if (tab === null || !sighting) return copy(t('now.insert.no-composer'));
    const filled = await fillBox(tab, { name: 'fill', ...insertion(view.row, sighting, words) });
    if (filled.ok) {
      used(pageChannel(sighting.recipe));
      return showToast({ tone: 'plain', text: t('now.insert.inserted') });
    }
    if (filled.refusal === 'no-composer' || filled.refusal === 'closed')
      return copy(t('now.insert.no-composer'));
    if (filled.refusal === 'they-wrote') return showToast(theyWrote());
    showToast({
      tone: 'warn',
      text: t(`now.insert.${filled.refusal}`),
      action: { label: t('now.insert.copy-instead'), run: () => void copy() },
    });
  };

  const theyWrote = (): Toast => ({
    tone: 'stop',
    text: t('now.insert.they-wrote'),
    action: {
      label: t('now.insert.log-reply'),
      run: () =>
        void run({
          type: 'signal',
          leadId: view.row.id,
          kind: 'replied',
          at: null,
          origin: { from: 'rep', at: clock() as never },
          start: null,
        }),
    },
  });

  const blocked = (block: Block): Toast => {
    const text = blockText(block, words.channel);
    switch (block.code) {
      case 'opted-out':
        return { tone: 'stop', text };
      case 'they-wrote':
        return theyWrote();
      case 'just-touched':
      case 'day-full':
        return { tone: 'warn', text, action: { label: t('now.insert.anyway'), run: () => void write() } };
      case 'blanks':
        return { tone: 'warn', text, action: { label: t('now.insert.fill'), run: toBlank } };
      case 'unknown':
        return { tone: 'warn', text, action: { label: t('now.insert.looked'), run: () => void write() } };
    }
  };

  return { insert, copy: () => copy() };
}
