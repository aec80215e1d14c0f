import { type Choice, SelectField, TextArea, TextField } from '../../ui/field';
import { cx } from '../../ui/cx';
import { pathOf, useProblem, type Words } from './problems-context';

/**
 * `place` is where the value stands in the playbook: its problems are said beside it, and the summary leads
 * here.
 */
export type Placed = { place: Words; label: string; hideLabel?: boolean; hint?: string };

export function PlacedText({
  place,
  value,
  onChange,
  type = 'text',
  long = false,
  ...rest
}: Placed & { value: string; onChange: (value: string) => void; type?: 'text' | 'time'; long?: boolean }) {
  const error = useProblem(place);
  const shared = { ...rest, error, value, 'data-place': pathOf(place) };
  return long ? (
    <TextArea rows={2} {...shared} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <TextField type={type} {...shared} onChange={(event) => onChange(event.target.value)} />
  );
}

/** An empty box is no number, and the check says so, unless nothing is `allowed`. */
export function PlacedNumber({
  place,
  value,
  onChange,
  placeholder,
  step,
  ...rest
}: Placed & {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  placeholder?: string;
  step?: number | 'any';
}) {
  const error = useProblem(place);
  return (
    <TextField
      type="number"
      step={step ?? 1}
      {...rest}
      {...(placeholder !== undefined && { placeholder })}
      error={error}
      data-place={pathOf(place)}
      value={shown(value)}
      onChange={(event) => onChange(read(event.target.value, placeholder !== undefined))}
    />
  );
}

export function PlacedSelect({
  place,
  value,
  onChange,
  choices,
  ...rest
}: Placed & { value: string; onChange: (value: string) => void; choices: readonly Choice[] }) {
  const error = useProblem(place);
  return (
    <SelectField
      {...rest}
      error={error}
      data-place={pathOf(place)}
      value={value}
      choices={withValue(choices, value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The number in a box. An empty box is undefined where the value is optional, else NaN, which the check refuses. */
export const read = (text: string, optional: boolean) =>
  text === '' ? (optional ? undefined : Number.NaN) : Number(text);
export const shown = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? '' : value);
/**
 * A value that is no choice is shown as what it is: the select must not say another than the playbook has.
 */
export const withValue = (choices: readonly Choice[], value: string) =>
  choices.some((choice) => choice.value === value) ? choices : [{ value, label: value }, ...choices];

/** Tick boxes for a list of words. A word that is no choice any more is shown too, so that it can be taken out. */
export function PlacedTicks<Word extends string>({
  place,
  label,
  value,
  onChange,
  choices,
}: Pick<Placed, 'place' | 'label'> & {
  value: readonly Word[];
  onChange: (value: Word[]) => void;
  choices: readonly { value: Word; label: string }[];
}) {
  const error = useProblem(place);
  const known = new Set<string>(choices.map((choice) => choice.value));
  const lost = value.filter((word) => !known.has(word)).map((word) => ({ value: word, label: word }));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1" data-place={pathOf(place)} tabIndex={-1}>
      <legend className="text-small font-medium text-soft">{label}</legend>
      <div className="flex flex-wrap gap-x-6">
        {[...choices, ...lost].map((choice) => (
          <label
            key={choice.value}
            className={cx('flex min-h-12 items-center gap-3', !known.has(choice.value) && 'text-hot')}
          >
            <input
              type="checkbox"
              className="size-8 shrink-0 accent-accent"
              checked={value.includes(choice.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...value, choice.value]
                    : value.filter((word) => word !== choice.value),
                )
              }
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error && (
        <p role="alert" className="text-small text-hot">
          {error}
        </p>
      )}
    </fieldset>
  );
}
