import '@/lib/i18n/thread';

import type { SeenThread } from '@/lib/domain/page/sighting';
import { t } from '@/lib/i18n';

import { useNow } from '../data/use-now';
import { momentWords } from '../data/format';

/** Who spoke last in the conversation beside, and when, where the page gives a time that can be trusted. */
export function LastWord({
  thread: { lastDirection, messages },
  zone,
}: {
  thread: SeenThread;
  zone: string;
}) {
  const now = useNow(60_000);
  const at = messages.at(-1)?.at ?? null;
  return (
    <p className="text-small text-soft">
      {lastDirection === 'unknown' || at === null
        ? t(`thread.${lastDirection}`)
        : t(`thread.${lastDirection}-at`, { when: momentWords(at, now, zone) })}
    </p>
  );
}
