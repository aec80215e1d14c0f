import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

import { t } from '@/lib/i18n';

import { useNow } from '../../data/use-now';
import { pastWords } from '../../data/format';
import type { Line } from '../../../lib/views/lead-view';

/** The whole timeline: only what is on screen is drawn. */
export function LongTimeline({ lines, zone }: { lines: readonly Line[]; zone: string }) {
  const now = useNow(60_000);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 24,
    overscan: 8,
    getItemKey: (at) => lines[at]!.id,
  });
  return (
    <div
      ref={box}
      className="max-h-[320px] overflow-y-auto"
      tabIndex={0}
      role="region"
      aria-label={t('now.timeline-region')}
    >
      <ol aria-label={t('now.timeline')} className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={lines.length}
            aria-posinset={item.index + 1}
            className="absolute inset-x-0 grid grid-cols-[84px_1fr] gap-4 py-1 text-soft"
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <span className="text-faint">{pastWords(lines[item.index]!.at, now, zone)}</span>
            <bdi className="min-w-0 wrap-anywhere">{lines[item.index]!.text}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
}
