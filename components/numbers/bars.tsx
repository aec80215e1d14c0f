import { Bar } from '@visx/shape';

import type { Point } from '@/lib/domain/counts/plots';

import { PlotFrame } from './plot-frame';

const WIDEST = 72;

/** One series: a bar for each name, its height written above it. */
export function Bars({
  points,
  nameOf,
  label,
}: {
  points: readonly Point[];
  nameOf: (name: string) => string;
  label: string;
}) {
  return (
    <PlotFrame
      label={label}
      names={points.map(({ name }) => nameOf(name))}
      most={Math.max(...points.map(({ value }) => value))}
    >
      {({ x, wide, y, floor }) =>
        points.map(({ name, value }) => {
          const width = Math.min(wide, WIDEST);
          const middle = x(nameOf(name)) + wide / 2;
          return (
            <g key={name}>
              <Bar
                x={middle - width / 2}
                y={y(value)}
                width={width}
                height={Math.max(0, floor - y(value))}
                rx={3}
                fill="var(--color-accent)"
              />
              <text x={middle} y={y(value) - 5} textAnchor="middle" fill="var(--color-ink)" fontSize={13}>
                {value.toLocaleString('en-GB')}
              </text>
            </g>
          );
        })
      }
    </PlotFrame>
  );
}
