import type { Touch } from '@/lib/domain/playbook/cadence';
import { type Part, patched } from '@/lib/domain/playbook/edit';
import { Channel, Raised } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { type Choice, CheckField } from '../../ui/field';
import { PlacedSelect } from '../parts/fields';
import type { Words } from '../parts/problems-context';
import { channelName } from '../parts/sentences';

const word = (key: string, args?: Record<string, string>) => t(`playbooks.touch.${key}`, args);
const channels = Channel.options.map((channel) => ({ value: channel, label: channelName(channel) }));

/**
 * What few touches have: a permission that is needed, and other words where the script would read wrongly.
 */
export function TouchMore({
  touch,
  row,
  label,
  scripts,
  onChange,
}: {
  touch: Touch;
  row: Words;
  label: (what: string) => string;
  scripts: readonly Choice[];
  onChange: (part: Part<Touch>) => void;
}) {
  const setWords = (channel: Channel, script: string) => {
    const words = patched(touch.words ?? {}, { [channel]: script || undefined });
    onChange({ words: Object.keys(words).length === 0 ? undefined : words });
  };
  const setRaised = (came: Raised, script: string) => {
    const raised = patched(touch.raised ?? {}, { [came]: script || undefined });
    onChange({ raised: Object.keys(raised).length === 0 ? undefined : raised });
  };
  return (
    <div
      role="group"
      aria-label={label(word('more-of'))}
      className="grid items-end gap-4 sm:grid-cols-3 lg:grid-cols-4"
    >
      <CheckField
        label={word('consent')}
        checked={touch.consent ?? false}
        onChange={(event) =>
          onChange({
            consent: event.target.checked || undefined,
            ...(!event.target.checked && { instead: undefined }),
          })
        }
      />
      {touch.consent && (
        <PlacedSelect
          place={[...row, 'instead']}
          label={word('instead')}
          value={touch.instead ?? ''}
          onChange={(channel) => onChange({ instead: channel === '' ? undefined : (channel as Channel) })}
          choices={[{ value: '', label: word('skip') }, ...channels]}
        />
      )}
      {Channel.options.map((channel) => (
        <PlacedSelect
          key={channel}
          place={[...row, 'words', channel]}
          label={word('words', { channel: channelName(channel) })}
          value={touch.words?.[channel] ?? ''}
          onChange={(script) => setWords(channel, script)}
          choices={[{ value: '', label: word('words-same') }, ...scripts]}
        />
      ))}
      {Raised.options.map((came) => (
        <PlacedSelect
          key={came}
          place={[...row, 'raised', came]}
          label={word('raised', { raised: t(`words.raised.${came}`) })}
          value={touch.raised?.[came] ?? ''}
          onChange={(script) => setRaised(came, script)}
          choices={[{ value: '', label: word('words-same') }, ...scripts]}
        />
      ))}
    </div>
  );
}
