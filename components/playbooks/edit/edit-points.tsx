import { changeRule, changeScore, freshId, idOf } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import { CellNumber, CellText, RowProblems } from '../parts/cell-fields';
import { EditFact } from './edit-fact';
import type { Edit } from './edit';
import { PlacedNumber } from '../parts/fields';
import { Cell, rowLook, Table } from '../../ui/table';

const thresholds = ['base', 'hot', 'warm', 'cold'] as const;

export function EditPoints({ playbook, onChange }: Edit) {
  const { score } = playbook;
  const word = (key: string, args?: Record<string, string | number>) => t(`playbooks.points.${key}`, args);
  const add = () =>
    onChange(
      changeScore(playbook, {
        rules: [
          ...score.rules,
          {
            id: freshId(idOf(word('new-because')), new Set(score.rules.map(({ id }) => id))),
            points: 5,
            because: word('new-because'),
            when: { fact: 'signal', kind: 'clicked', atLeast: 1 },
            each: false,
          },
        ],
      }),
    );
  return (
    <>
      <fieldset className="grid grid-cols-2 gap-5 sm:grid-cols-5">
        <legend className="pb-2 font-semibold">{word('thresholds')}</legend>
        {thresholds.map((name) => (
          <PlacedNumber
            key={name}
            place={['score', name]}
            label={word(name)}
            value={score[name]}
            onChange={(value) => onChange(changeScore(playbook, { [name]: value ?? Number.NaN }))}
          />
        ))}
        <PlacedNumber
          place={['score', 'parkUnder']}
          label={word('park')}
          placeholder="–"
          value={score.parkUnder}
          onChange={(parkUnder) => onChange(changeScore(playbook, { parkUnder }))}
        />
      </fieldset>
      <Table
        label={word('rules')}
        hideLabel={false}
        heads={[
          { label: word('points') },
          { label: word('because') },
          { label: word('when') },
          { label: word('half-life-label') },
          { label: word('max') },
          { label: word('each') },
          { label: word('remove', { rule: '' }), hide: true },
        ]}
      >
        {score.rules.map((rule, at) => {
          const row = ['score', 'rules', rule.id] as const;
          const label = (key: string) => word('of', { what: word(key), rule: at + 1 });
          const change = (part: Parameters<typeof changeRule>[2]) => onChange(changeRule(playbook, at, part));
          return [
            <tr key={at} className={rowLook}>
              <Cell className="w-[66px] px-1!">
                <CellNumber
                  row={row}
                  place={[...row, 'points']}
                  label={label('points')}
                  value={rule.points}
                  onChange={(points) => change({ points: points ?? Number.NaN })}
                />
              </Cell>
              <Cell className="min-w-[170px] px-1!">
                <CellText
                  row={row}
                  place={[...row, 'because']}
                  label={label('because')}
                  value={rule.because}
                  onChange={(because) => change({ because })}
                />
              </Cell>
              <Cell className="min-w-[300px] px-1!">
                <EditFact
                  playbook={playbook}
                  fact={rule.when}
                  place={[...row, 'when']}
                  onChange={(when) => change({ when })}
                />
              </Cell>
              <Cell className="w-[78px] px-1!">
                <CellNumber
                  optional
                  row={row}
                  place={[...row, 'halfLifeDays']}
                  label={label('half-life-label')}
                  placeholder="–"
                  value={rule.halfLifeDays}
                  onChange={(halfLifeDays) => change({ halfLifeDays })}
                />
              </Cell>
              <Cell className="w-[70px] px-1!">
                <CellNumber
                  optional
                  row={row}
                  place={[...row, 'max']}
                  label={label('max')}
                  placeholder="–"
                  value={rule.max}
                  onChange={(max) => change({ max })}
                />
              </Cell>
              <Cell className="w-[60px] pt-4!">
                <input
                  type="checkbox"
                  className="size-8 accent-accent"
                  aria-label={label('each-label')}
                  checked={rule.each}
                  onChange={(event) => change({ each: event.target.checked })}
                />
              </Cell>
              <Cell className="px-1! py-2! text-end">
                <Button
                  look="quiet"
                  className="text-small"
                  aria-label={word('remove', { rule: at + 1 })}
                  onClick={() =>
                    onChange(changeScore(playbook, { rules: score.rules.filter((_, other) => other !== at) }))
                  }
                >
                  {t('settings.off.remove')}
                </Button>
              </Cell>
            </tr>,
            <RowProblems key={`${at}-problems`} row={row} columns={7} />,
          ];
        })}
      </Table>
      <div>
        <Button onClick={add}>{word('add')}</Button>
      </div>
    </>
  );
}
