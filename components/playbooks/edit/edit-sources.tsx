import type { Source } from '@/lib/domain/playbook/playbook';
import { addTo, changeAt, freshId, idOf, type Part, removeAt } from '@/lib/domain/playbook/edit';
import { Hand, Raised, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import { CellNumber, CellSelect, CellText, RowProblems } from '../parts/cell-fields';
import type { Edit } from './edit';
import type { Words } from '../parts/problems-context';
import { slaWords, tierName } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';

const word = (key: string, args?: Record<string, string>) => t(`playbooks.sources.${key}`, args);
const promises = ['none', 'same-day', 'minutes'] as const;
type Promised = Source['firstTouch'];

/** Where leads come from, what they begin as, and within which time the first touch is promised. */
export function EditSources({ playbook, onChange }: Edit) {
  const add = () => {
    const label = word('new-label');
    onChange(
      addTo(playbook, 'sources', {
        id: freshId(idOf(label), new Set(playbook.sources.map(({ id }) => id))),
        label,
        tier: 'warm',
        hand: 'asked',
      }),
    );
  };
  return (
    <>
      <Table
        label={word('table')}
        heads={[
          ...['label', 'tier', 'sla', 'target', 'hand'].map((head) => ({ label: word(head) })),
          { label: t('settings.off.remove'), hide: true },
        ]}
      >
        {playbook.sources.map((source, at) => (
          <SourceRow
            key={at}
            source={source}
            onChange={(part) => onChange(changeAt(playbook, 'sources', at, part))}
            onRemove={() => onChange(removeAt(playbook, 'sources', at))}
          />
        ))}
      </Table>
      <div>
        <Button onClick={add}>{word('add')}</Button>
      </div>
    </>
  );
}

function SourceRow({
  source,
  onChange,
  onRemove,
}: {
  source: Source;
  onChange: (part: Part<Source>) => void;
  onRemove: () => void;
}) {
  const row = ['sources', source.id] as const;
  const label = (key: string) => word('of', { what: word(key), source: source.label });
  return (
    <>
      <tr className={rowLook}>
        <Cell className="min-w-[170px] px-1!">
          <CellText
            row={row}
            place={[...row, 'label']}
            label={label('label')}
            value={source.label}
            onChange={(text) => onChange({ label: text })}
          />
        </Cell>
        <Cell className="w-[130px] px-1!">
          <CellSelect
            row={row}
            place={[...row, 'tier']}
            label={label('tier')}
            value={source.tier}
            onChange={(tier) => onChange({ tier: tier as Tier })}
            choices={Tier.options.map((tier) => ({ value: tier, label: tierName(tier) }))}
          />
        </Cell>
        <Cell className="w-[230px] px-1!">
          <PromiseFields
            row={row}
            place={[...row, 'firstTouch']}
            label={label('sla')}
            value={source.firstTouch}
            onChange={(firstTouch) => onChange({ firstTouch })}
          />
        </Cell>
        <Cell className="w-[230px] px-1!">
          <PromiseFields
            row={row}
            place={[...row, 'target']}
            label={label('target')}
            value={source.target}
            onChange={(target) => onChange({ target })}
          />
        </Cell>
        <Cell className="w-[140px] px-1!">
          <CellSelect
            row={row}
            place={[...row, 'hand']}
            label={label('hand')}
            value={source.hand ?? ''}
            onChange={(hand) => onChange({ hand: hand === '' ? undefined : (hand as Hand) })}
            choices={[
              { value: '', label: word('no-hand') },
              ...Hand.options.map((hand) => ({ value: hand, label: t(`words.hand.${hand}`) })),
            ]}
          />
          <CellSelect
            row={row}
            place={[...row, 'asks']}
            label={label('asks')}
            value={source.asks ?? ''}
            onChange={(asks) => onChange({ asks: asks === '' ? undefined : (asks as Raised) })}
            choices={[
              { value: '', label: word('asks-nothing') },
              ...Raised.options.map((came) => ({ value: came, label: t(`words.raised.${came}`) })),
            ]}
          />
        </Cell>
        <Cell className="px-1! py-2! text-end">
          <Button
            look="quiet"
            className="text-small"
            aria-label={word('remove', { source: source.label })}
            onClick={onRemove}
          >
            {t('settings.off.remove')}
          </Button>
        </Cell>
      </tr>
      <RowProblems row={row} columns={6} />
    </>
  );
}

function PromiseFields({
  row,
  place,
  label,
  value,
  onChange,
}: {
  row: Words;
  place: Words;
  label: string;
  value: Promised;
  onChange: (value: Promised) => void;
}) {
  const kind = !value ? 'none' : 'by' in value ? 'same-day' : 'minutes';
  const choose = (next: string) =>
    onChange(
      next === 'none' ? undefined : next === 'same-day' ? { by: 'same-business-day' } : { minutes: 60 },
    );
  return (
    <div className="flex gap-2">
      <CellSelect
        row={row}
        place={place}
        label={label}
        value={kind}
        onChange={choose}
        choices={promises.map((one) => ({ value: one, label: word(one) }))}
      />
      {value && 'minutes' in value && (
        <CellNumber
          row={row}
          place={[...place, 'minutes']}
          label={`${label}, ${word('minutes')}`}
          className="max-w-[80px]"
          value={value.minutes}
          onChange={(minutes) => onChange({ minutes: minutes ?? Number.NaN })}
        />
      )}
      {value && 'minutes' in value && value.minutes > 60 && (
        <span className="self-center whitespace-nowrap text-tiny text-faint">{slaWords(value)}</span>
      )}
    </div>
  );
}
