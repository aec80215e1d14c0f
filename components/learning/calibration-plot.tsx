import { t } from '@/lib/i18n';
import type { CalibrationBin } from '@/lib/domain/learning/calibration';

import { PlotFigure } from '../numbers/plot-figure';
import { PlotFrame } from '../numbers/plot-frame';
import { percent } from '../numbers/number-words';

/**
 * Leads in groups, the least likely first: a bar with the share that was won at its foot, a line for what
 * was predicted. Where the two are level, the chances can be believed.
 */
export function CalibrationPlot({ bins }: { bins: readonly CalibrationBin[] }) {
  const groups = bins.map((bin, n) => ({ ...bin, name: String(n + 1) }));
  const most = Math.max(...bins.flatMap(({ said, won }) => [said, won]));
  return (
    <PlotFigure
      name={t('learned.calibration')}
      table={{
        heads: [t('learned.group'), t('learned.said'), t('learned.came'), t('learned.leads')],
        rows: groups.map(({ name, said, won, n }) => [name, percent(said), percent(won), n]),
      }}
    >
      <div className="max-w-[720px]">
        <PlotFrame label={t('learned.calibration-label')} names={groups.map(({ name }) => name)} most={most}>
          {({ x, wide, y, floor }) =>
            groups.map(({ name, said, won }) => (
              <g key={name}>
                <rect
                  x={x(name)}
                  width={wide}
                  y={y(won)}
                  height={floor - y(won)}
                  fill="var(--color-accent-wash)"
                  stroke="var(--color-accent)"
                />
                <line
                  x1={x(name) - 4}
                  x2={x(name) + wide + 4}
                  y1={y(said)}
                  y2={y(said)}
                  stroke="var(--color-ink)"
                  strokeWidth={3}
                />
                {/* Read on the line, too, where that goes through it. */}
                <text
                  x={x(name) + wide / 2}
                  y={floor - 7}
                  textAnchor="middle"
                  fontSize={13}
                  fill="var(--color-soft)"
                  stroke="var(--color-ground)"
                  strokeWidth={4}
                  paintOrder="stroke"
                >
                  {percent(won)}
                </text>
              </g>
            ))
          }
        </PlotFrame>
      </div>
      <p className="text-small text-faint">{t('learned.calibration-text')}</p>
    </PlotFigure>
  );
}
