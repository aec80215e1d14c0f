import { LinePath } from '@visx/shape';

import type { Point } from '@/lib/domain/counts/plots';

import { percent } from './number-words';
import { PlotFrame } from './plot-frame';

/** The share of leads that is still silent after each touch: it falls where touches work. */
export function SilenceLine({ points, label }: { points: readonly Point[]; label: string }) {
  return (
    <PlotFrame label={label} names={points.map(({ name }) => name)} most={1}>
      {({ x, wide, y }) => (
        <>
          <LinePath
            data={[...points]}
            x={({ name }) => x(name) + wide / 2}
            y={({ value }) => y(value)}
            stroke="var(--color-accent)"
            strokeWidth={2}
          />
          {points.map(({ name, value }) => (
            <g key={name}>
              <circle cx={x(name) + wide / 2} cy={y(value)} r={4} fill="var(--color-accent)" />
              <text
                x={x(name) + wide / 2}
                y={y(value) - 9}
                textAnchor="middle"
                fontSize={13}
                fill="var(--color-ink)"
              >
                {percent(value)}
              </text>
            </g>
          ))}
        </>
      )}
    </PlotFrame>
  );
}
