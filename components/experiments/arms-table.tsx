import { exactInterval } from '@/lib/domain/experiment/intervals';
import type { ExperimentResult } from '@/lib/domain/metrics/experiment-result';
import { t } from '@/lib/i18n';

import { percent } from '../numbers/number-words';

/** Both arms with what is counted, each share with its exact interval. */
export function ArmsTable({
  label,
  variant,
  result,
}: {
  label: string;
  variant: string;
  result: ExperimentResult;
}) {
  const { assigned, counted } = result;
  return (
    <table aria-label={label} className="w-full max-w-[720px] border-collapse text-small">
      <thead>
        <tr className="text-tiny text-faint">
          <th scope="col" className="py-2 pe-6 text-left font-medium">
            {t('experiments.arm')}
          </th>
          {['assigned', 'counted', 'successes', 'share'].map((name) => (
            <th key={name} scope="col" className="py-2 pe-6 text-right font-medium">
              {t(`experiments.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['a', 'b'] as const).map((arm) => {
          const { n, successes } = counted[arm];
          const between = exactInterval(counted[arm]);
          return (
            <tr key={arm} className="border-t border-line">
              <th scope="row" className="py-2 pe-6 text-left font-normal">
                {t(`experiments.${arm}`, { variant })}
              </th>
              <td className="py-2 pe-6 text-right">{assigned[arm]}</td>
              <td className="py-2 pe-6 text-right">{n}</td>
              <td className="py-2 pe-6 text-right">{successes}</td>
              <td className="py-2 pe-6 text-right whitespace-nowrap">
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
      </tbody>
    </table>
  );
}
