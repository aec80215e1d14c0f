import { Bar } from '@visx/shape';
import { useId } from 'react';

import { t } from '@/lib/i18n';

import { PlotFrame } from './plot-frame';

/** Won and lost of each week, one upon the other: lost is striped as well as coloured. */
export function Weeks({
  weeks,
  label,
}: {
  weeks: readonly { name: string; won: number; lost: number }[];
  label: string;
}) {
  const stripes = useId();
  return (
    <>
      <PlotFrame
        label={label}
        names={weeks.map(({ name }) => name)}
        most={Math.max(...weeks.map(({ won, lost }) => won + lost))}
      >
        {({ x, wide, y, floor }) => (
          <>
            <Stripes id={stripes} />
            {weeks.map(({ name, won, lost }) => (
              <g key={name}>
                <Bar x={x(name)} y={y(won)} width={wide} height={floor - y(won)} fill="var(--color-ok)" />
                <Bar
                  x={x(name)}
                  y={y(won + lost)}
                  width={wide}
                  height={y(won) - y(won + lost)}
                  fill={`url(#${stripes})`}
                />
                <text
                  x={x(name) + wide / 2}
                  y={y(won + lost) - 5}
                  textAnchor="middle"
                  fontSize={13}
                  fill="var(--color-ink)"
                >
                  {`${won} · ${lost}`}
                </text>
              </g>
            ))}
          </>
        )}
      </PlotFrame>
      <p className="flex gap-6 text-tiny text-soft" aria-hidden>
        <span className="flex items-center gap-2">
          <span className="size-5 bg-ok" /> {t('plots.won')}
        </span>
        <span className="flex items-center gap-2">
          <svg className="size-5">
            <rect width="100%" height="100%" fill={`url(#${stripes})`} />
          </svg>
          {t('plots.lost')}
        </span>
      </p>
    </>
  );
}

function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--color-hot-wash)" />
        <rect width="2" height="6" fill="var(--color-hot)" />
      </pattern>
    </defs>
  );
}
