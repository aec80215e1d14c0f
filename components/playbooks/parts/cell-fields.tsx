import type { ComponentProps } from 'react';

import type { Choice } from '../../ui/field';
import { cx } from '../../ui/cx';
import { read, shown, withValue } from './fields';
import { pathOf, useExactProblem, useProblem, useProblems, type Words } from './problems-context';

const box =
  'min-h-12 w-full rounded-sm border border-edge bg-ground px-2 py-1 text-ink aria-invalid:border-hot aria-invalid:bg-hot-wash';

/** A field inside a table: named by `label`, its problems said in the row below it. */
type InCell = { place: Words; label: string };

const idOf = (place: Words) => `${pathOf(place)}-problems`.replaceAll(/[^\w-]+/g, '_');

/** What a field of a cell has; `row` is the place of the row whose problems are listed below. */
function useCell({ place, label }: InCell, row: Words) {
  const around = useExactProblem(place.slice(0, -1));
  const wrong = useProblem(place) !== null || (place.length > row.length + 1 && around !== null);
  return {
    'aria-label': label,
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? idOf(row) : undefined,
    'data-place': pathOf(place),
  };
}

export function CellText({
  place,
  row,
  label,
  value,
  onChange,
  type = 'text',
  className,
  ...rest
}: InCell & { row: Words; value: string; onChange: (value: string) => void } & Pick<
    ComponentProps<'input'>,
    'type' | 'className' | 'placeholder'
  >) {
  return (
    <input
      autoComplete="off"
      type={type}
      className={cx(box, className)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...useCell({ place, label }, row)}
      {...rest}
    />
  );
}

/** An empty box means nothing where it may be left out, else no number. */
export function CellNumber({
  place,
  row,
  label,
  value,
  onChange,
  optional = false,
  className,
  ...rest
}: InCell & {
  row: Words;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  optional?: boolean;
} & Pick<ComponentProps<'input'>, 'className' | 'placeholder' | 'step'>) {
  return (
    <input
      autoComplete="off"
      type="number"
      className={cx(box, 'text-end', className)}
      value={shown(value)}
      onChange={(event) => onChange(read(event.target.value, optional))}
      {...useCell({ place, label }, row)}
      {...rest}
    />
  );
}

export function CellSelect({
  place,
  row,
  label,
  value,
  onChange,
  choices,
}: InCell & { row: Words; value: string; onChange: (value: string) => void; choices: readonly Choice[] }) {
  return (
    <select
      className={box}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...useCell({ place, label }, row)}
    >
      {withValue(choices, value).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** What is wrong in the row above. */
export function RowProblems({ row, columns }: { row: Words; columns: number }) {
  const problems = useProblems(row);
  if (problems.length === 0) return null;
  return (
    <tr>
      <td colSpan={columns} className="px-3 pb-3">
        <p id={idOf(row)} role="alert" className="text-small text-hot">
          {problems.join(' ')}
        </p>
      </td>
    </tr>
  );
}
