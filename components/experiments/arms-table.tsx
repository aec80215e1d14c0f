import { exactInterval } from '@/lib/domain/experiment/intervals';
import type { ExperimentResult } from '@/lib/domain/metrics/experiment-result';
import { t } from '@/lib/i18n';

import { percent } from '../numbers/number-words';
import { Table } from '../ui/table';

/** Both arms with what is counted, each share with its exact interval. */
export function ArmsTable({
  label,
  a,
  b,
  result,
}: {
  label: string;
  /** What A is. */
  a: string;
  /** What B does otherwise. */
  b: string;
  result: ExperimentResult;
}) {
  const { assigned, counted } = result;
  return (
    <Table
      label={label}
      heads={[
        { label: t('experiments.arm') },
        { label: t('experiments.assigned'), number: true, width: 'w-[11%]' },
        { label: t('experiments.counted'), number: true, width: 'w-[11%]' },
        { label: t('experiments.successes'), number: true, width: 'w-[13%]' },
        { label: t('experiments.share'), number: true, width: 'w-[22%]' },
      ]}
    >
      {(['a', 'b'] as const).map((arm) => {
        const { n, successes } = counted[arm];
        const between = exactInterval(counted[arm]);
        return (
          <tr key={arm} className="border-t border-line">
            <th scope="row" className="px-3 py-2 text-start font-normal">
              {arm === 'a' ? a : b}
            </th>
            <td className="px-3 py-2 text-end">{assigned[arm]}</td>
            <td className="px-3 py-2 text-end">{n}</td>
            <td className="px-3 py-2 text-end">{successes}</td>
            <td className="px-3 py-2 text-end whitespace-nowrap">
              {n > 0 && <span className="font-medium">{percent(successes / n)}</span>}{' '}
              {between && (
                <span className="text-faint">
                  {t('experiments.between', {
                    low: Math.round(between[0] * 100),
                    high: Math.round(between[1] * 100),
                  })}
                </span>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
