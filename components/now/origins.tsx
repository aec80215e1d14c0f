import type { Segment } from '@/lib/domain/render';
import { hasText, t } from '@/lib/i18n';

/** Where each value of the script came from. */
export function Origins({ segments }: { segments: readonly Segment[] }) {
  const values = segments.filter((segment) => segment.kind === 'value');
  const once = values.filter(({ name, text }, at) => values.findIndex((other) => other.name === name && other.text === text) === at);
  if (once.length === 0) return null;
  return (
    <details className="px-6 py-2 text-small">
      <summary className="min-h-12 text-faint">{t('now.origins')}</summary>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 pb-2">
        {once.map(({ name, text, origin }) => (
          <div key={`${name} ${text}`} className="contents">
            <dt className="truncate"><bdi>{text}</bdi></dt>
            <dd className="text-faint">{hasText(`now.origin.${origin}`) ? t(`now.origin.${origin}`) : origin}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
