import { GridRows } from '@visx/grid';
import { scaleBand, scaleLinear } from '@visx/scale';
import { type ReactNode, useEffect, useState } from 'react';

// One size for all, and one for where there is little room: the page scales it, within limits (on paper and on a page
// of one column it would be a poster), and its words have to stay legible.
const WIDE = 560;
const NARROW = 340;
const LITTLE_ROOM = '(max-width: 520px)';
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
  const width = useLittleRoom() ? NARROW : WIDE;
  const x = scaleBand({ domain: [...names], range: [0, width], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most || 1], range: [HEIGHT - BOTTOM, TOP], nice: true });
  // Where there is no room for every name, every second or third is written.
  const step = Math.ceil((names.join('').length * 7.5 + names.length * 14) / width);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label} className="w-full max-w-[680px]">
      <GridRows scale={y} width={width} numTicks={4} stroke="var(--color-line)" />
      {children({
        x: (name) => x(name) ?? 0,
        wide: x.bandwidth(),
        y: (value) => y(value),
        floor: HEIGHT - BOTTOM,
      })}
      <line x2={width} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} stroke="var(--color-edge)" />
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

/** Whether the page is as narrow as a telephone. */
function useLittleRoom(): boolean {
  const [little, setLittle] = useState(() => window.matchMedia?.(LITTLE_ROOM).matches ?? false);
  useEffect(() => {
    const media = window.matchMedia?.(LITTLE_ROOM);
    const look = () => setLittle(media?.matches ?? false);
    media?.addEventListener('change', look);
    return () => media?.removeEventListener('change', look);
  }, []);
  return little;
}
