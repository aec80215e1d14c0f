import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';

import { Table } from '../ui/table';

export type Every = Playbook['reviews'][number]['every'];

/** A number of now beside that of before, in words; `counts` is what stands behind it. */
type Compared = { name: string; now: string; before: string; counts: string };

/** Numbers of this period beside those of the one before. `head`: what the first column holds. */
export function ComparedTable({
  label,
  head,
  every,
  rows,
  hideLabel,
}: {
  label: string;
  head: string;
  /** The review whose span is compared. */
  every: Every;
  rows: readonly Compared[];
  hideLabel?: boolean;
}) {
  return (
    <Table
      label={label}
      {...(hideLabel !== undefined && { hideLabel })}
      heads={[
        { label: head },
        { label: t(`review.span.${every}.now`), number: true },
        { label: t(`review.span.${every}.before`), number: true },
      ]}
    >
      {rows.map(({ name, now, before, counts }) => (
        <tr key={name} className="border-t border-line">
          <th scope="row" className="px-3 py-2 text-start font-normal">
            {name} <span className="inline-block text-faint">{counts}</span>
          </th>
          <td className="px-3 py-2 text-end font-medium whitespace-nowrap">{now}</td>
          <td className="px-3 py-2 text-end whitespace-nowrap text-faint">{before}</td>
        </tr>
      ))}
    </Table>
  );
}
