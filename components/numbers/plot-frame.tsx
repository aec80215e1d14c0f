import { GridRows } from '@visx/grid';
import { scaleBand, scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';

// One size for all; the page scales it.
const WIDTH = 560;
const HEIGHT = 230;
const TOP = 20;
const BOTTOM = 26;

export type Scales = {
  x: (name: string) => number;
  wide: number;
  y: (value: number) => number;
  floor: number;
};

/** The paper of a plot: names along the bottom, lines at round heights, and what is drawn between them. */
export function PlotFrame({
  label,
  names,
  most,
  children,
}: {
  label: string;
  names: readonly string[];
  most: number;
  children: (scales: Scales) => ReactNode;
}) {
  const x = scaleBand({ domain: [...names], range: [0, WIDTH], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most || 1], range: [HEIGHT - BOTTOM, TOP], nice: true });
  // Where there is no room for every name, every second or third is written.
  const step = Math.ceil((names.join('').length * 7.5 + names.length * 14) / WIDTH);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="w-full">
      <GridRows scale={y} width={WIDTH} numTicks={4} stroke="var(--color-line)" />
      {children({
        x: (name) => x(name) ?? 0,
        wide: x.bandwidth(),
        y: (value) => y(value),
        floor: HEIGHT - BOTTOM,
      })}
      <line x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} stroke="var(--color-edge)" />
      {names.map((name, n) =>
        n % step === 0 ? (
          <text
            key={name}
            x={(x(name) ?? 0) + x.bandwidth() / 2}
            y={HEIGHT - 8}
            textAnchor="middle"
            fontSize={13}
            fill="var(--color-soft)"
          >
            {name}
          </text>
        ) : null,
      )}
    </svg>
  );
}
