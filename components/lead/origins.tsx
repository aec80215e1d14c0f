import type { Segment } from '@/lib/domain/render/segment';
import { hasText, t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { PopButton } from '../ui/pop';

/** Where each value of the script came from, on demand. */
export function Origins({ segments }: { segments: readonly Segment[] }) {
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const values = segments.filter((segment) => segment.kind === 'value');
  const once = values.filter(
    ({ name, text }, at) => values.findIndex((other) => other.name === name && other.text === text) === at,
  );
  if (once.length === 0) return null;
  return (
    <PopButton
      look="link"
      className="shrink-0 text-small"
      trigger={t('now.origins')}
      title={t('now.origins-title')}
      open={pop === 'origins'}
      onOpen={(open) => setPop(open ? 'origins' : null)}
    >
      {() => (
        <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2">
          {once.map(({ name, text, origin }) => (
            <div key={`${name} ${text}`} className="contents">
              <dt className="wrap-anywhere">
                <bdi>{text}</bdi>
              </dt>
              <dd className="text-faint">
                {hasText(`now.origin.${origin}`) ? t(`now.origin.${origin}`) : origin}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </PopButton>
  );
}
