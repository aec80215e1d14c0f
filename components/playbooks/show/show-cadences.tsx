import { useState } from 'react';

import type { Cadence } from '@/lib/domain/playbook/cadence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n/index';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { SelectField } from '../../ui/field';
import { channelName, endWords, repeatWords, standWords } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';
import { CadenceWorks } from './cadence-works';

const heads = ['number', 'when', 'at', 'channel', 'angle', 'script', 'notes'] as const;

/** One cadence at a time, as the table of its touches. */
export function ShowCadences({ playbook, scripts }: { playbook: Playbook; scripts: readonly ScriptName[] }) {
  const [chosen, choose] = useState(0);
  const cadence = playbook.cadences[chosen] ?? playbook.cadences[0]!;
  return (
    <>
      <div className="max-w-[340px]">
        <SelectField
          label={t('playbooks.cadence.label')}
          value={chosen}
          onChange={(event) => choose(Number(event.target.value))}
          choices={playbook.cadences.map(({ name }, at) => ({ value: String(at), label: name }))}
        />
      </div>
      {cadence.passive && <p className="text-small text-faint">{t('playbooks.cadence.passive')}</p>}
      <Touches cadence={cadence} playbook={playbook} scripts={scripts} />
      <p className="text-small text-soft">
        {[
          cadence.repeat && repeatWords(cadence.repeat),
          `${t('playbooks.cadence.end')}: ${endWords(cadence, playbook)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <CadenceWorks key={cadence.id} playbook={playbook.id} cadence={cadence.id} />
    </>
  );
}

function Touches({
  cadence,
  playbook,
  scripts,
}: {
  cadence: Cadence;
  playbook: Playbook;
  scripts: readonly ScriptName[];
}) {
  const titles = new Map(scripts.map(({ id, title }) => [id, title]));
  return (
    <Table
      label={t('playbooks.cadence.touches')}
      heads={heads.map((head) => ({ label: t(`playbooks.cadence.${head}`), number: head === 'number' }))}
    >
      {cadence.touches.map((touch, at) => (
        <tr key={at} className={rowLook}>
          <Cell number className="text-faint">
            {at + 1}
          </Cell>
          <Cell className="font-medium whitespace-nowrap">{standWords(touch.after)}</Cell>
          <Cell>
            {touch.at ?? (isByDay(touch.after) ? <span className="text-faint">{playbook.hour}</span> : '')}
          </Cell>
          <Cell>{channelName(touch.channel)}</Cell>
          <Cell>{t(`library.angle.${touch.angle}`)}</Cell>
          <Cell>{titles.get(touch.script) ?? touch.script}</Cell>
          <Cell className="text-faint">{notesOf(touch).join(' · ')}</Cell>
        </tr>
      ))}
    </Table>
  );
}

const isByDay = ({ businessDays = 0, days = 0 }: Cadence['touches'][number]['after']) =>
  businessDays + days > 0;

function notesOf({ consent, instead, words, raised = {} }: Cadence['touches'][number]): string[] {
  const others = Channel.options
    .filter((channel) => words?.[channel] !== undefined)
    .map((channel) => channelName(channel));
  const came = Object.keys(raised).map((one) => t(`words.raised.${one}`));
  return [
    ...(consent
      ? [
          instead
            ? t('playbooks.cadence.instead', { channel: channelName(instead) })
            : t('playbooks.cadence.consent'),
        ]
      : []),
    ...(others.length > 0 ? [t('playbooks.cadence.words', { channels: others.join(', ') })] : []),
    ...(came.length > 0 ? [t('playbooks.cadence.raised', { raised: came.join(', ') })] : []),
  ];
}
