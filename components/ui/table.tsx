import type { ReactNode } from 'react';

import { cx } from './cx';

/** A table with its name and its heads; wide ones scroll in themselves. */
export function Table({
  label,
  heads,
  children,
  hideLabel = true,
}: {
  label: string;
  /** `width`: a class; where each head has one, tables one above another have the same columns. */
  heads: readonly { label: string; hide?: boolean; number?: boolean; width?: string }[];
  children: ReactNode;
  hideLabel?: boolean;
}) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className={hideLabel ? 'sr-only' : 'pb-2 text-start font-semibold'}>{label}</caption>
        <thead>
          <tr className="border-b border-edge text-tiny text-faint">
            {heads.map((head) => (
              <th
                key={head.label}
                scope="col"
                className={cx('px-3 py-2 font-medium', head.number ? 'text-end' : 'text-start', head.width)}
              >
                {head.hide ? <span className="sr-only">{head.label}</span> : head.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
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
