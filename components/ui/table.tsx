import type { ReactNode } from 'react';

import { cx } from './cx';
import { Wide } from './wide';

/** A table with its name and its heads; wide ones scroll in themselves. */
export function Table({
  label,
  heads,
  children,
  hideLabel = true,
  narrow,
}: {
  label: string;
  /** `width`: a class; where each head has one, tables one above another have the same columns. */
  heads: readonly { label: string; hide?: boolean; number?: boolean; width?: string }[];
  children: ReactNode;
  hideLabel?: boolean;
  /**
   * The columns but for the last, as a class: on a narrow screen the last cell of each row stands below it. The
   * rows look like `rowBroken`, the last cells like `lastBelow`.
   */
  narrow?: string;
}) {
  return (
    <Wide label={label}>
      <table className={cx('w-full border-collapse text-start', narrow && `max-sm:grid ${narrow}`)}>
        <caption className={hideLabel ? 'sr-only' : 'pb-2 text-start font-semibold'}>
          <span className="sticky start-0 inline-block">{label}</span>
        </caption>
        <thead className={cx(narrow && 'max-sm:contents')}>
          <tr className={cx('border-b border-edge text-tiny text-faint', narrow && BROKEN)}>
            {heads.map((head, at) => (
              <th
                key={head.label}
                scope="col"
                className={cx(
                  'px-3 py-2 font-medium',
                  head.number ? 'text-end' : 'text-start',
                  head.width,
                  narrow && at === heads.length - 1 && 'max-sm:sr-only',
                )}
              >
                {head.hide ? <span className="sr-only">{head.label}</span> : head.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={cx(narrow && 'max-sm:contents')}>{children}</tbody>
      </table>
    </Wide>
  );
}

export function Cell({
  children,
  number,
  className,
}: {
  children?: ReactNode;
  number?: boolean;
  className?: string;
}) {
  return <td className={cx('px-3 py-3 align-top', number && 'text-end', className)}>{children}</td>;
}

export const rowLook = 'border-b border-line';
const BROKEN = 'max-sm:col-span-full max-sm:grid max-sm:grid-cols-subgrid';
export const rowBroken = `${rowLook} ${BROKEN}`;
export const lastBelow = 'max-sm:col-span-full max-sm:pt-0';
