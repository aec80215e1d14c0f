import { type ComponentProps, type ReactNode, useId } from 'react';

import { cx } from './cx';

const box =
  'w-full rounded-md border border-edge bg-ground px-4 py-2 text-ink min-h-14 aria-invalid:border-hot disabled:opacity-55';

type Around = {
  label: string;
  /** Where its value is from, shown at the end of the label's line. */
  from?: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  hideLabel?: boolean;
};

/**
 * What every field has: a label that is read, a hint, and an error that is announced and belongs to the box.
 */
function useAround({ label, from, hint, error, hideLabel }: Around) {
  const id = useId();
  const described =
    cx(error ? `${id}-error` : null, from ? `${id}-from` : null, hint ? `${id}-hint` : null) || undefined;
  const wrap = (control: ReactNode) => (
    <div className="flex min-w-0 flex-col gap-1">
      <div className={hideLabel ? 'sr-only' : 'flex items-baseline justify-between gap-4'}>
        <label htmlFor={id} className="text-small font-medium text-soft">
          {label}
        </label>
        {from && (
          <span id={`${id}-from`} className="text-end text-tiny text-faint">
            {from}
          </span>
        )}
      </div>
      {control}
      {hint && (
        <p id={`${id}-hint`} className="text-tiny text-faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-small text-hot">
          {error}
        </p>
      )}
    </div>
  );
  return { wrap, props: { id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined } };
}

export function TextField({
  label,
  from,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Around & ComponentProps<'input'>) {
  const { wrap, props } = useAround({
    label,
    from,
    hint,
    error,
    ...(hideLabel !== undefined && { hideLabel }),
  });
  return wrap(<input autoComplete="off" className={cx(box, className)} {...props} {...rest} />);
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Around & ComponentProps<'textarea'>) {
  const { wrap, props } = useAround({ label, hint, error, ...(hideLabel !== undefined && { hideLabel }) });
  return wrap(<textarea className={cx(box, 'leading-normal', className)} {...props} {...rest} />);
}

export type Choice = { value: string; label: string };

/** The platform's own select: works by keyboard, by touch and by voice, and draws outside a narrow panel. */
export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  choices,
  className,
  ...rest
}: Around & { choices: readonly Choice[] } & ComponentProps<'select'>) {
  const { wrap, props } = useAround({ label, hint, error, ...(hideLabel !== undefined && { hideLabel }) });
  return wrap(
    <select className={cx(box, className)} {...props} {...rest}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>,
  );
}

export function CheckField({
  label,
  hint,
  ...rest
}: { label: ReactNode; hint?: ReactNode } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-12 items-center gap-4">
        <input
          type="checkbox"
          className="size-8 shrink-0 accent-accent"
          aria-describedby={hint ? id : undefined}
          {...rest}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className="ps-12 text-tiny text-faint">
          {hint}
        </p>
      )}
    </div>
  );
}
