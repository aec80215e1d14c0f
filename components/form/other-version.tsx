import { useEffect, useState } from 'react';

import { t } from '@/lib/i18n';
import { readDismissed, dismissVersion } from '@/lib/session/dismissed-versions';

import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { Button } from '../ui/button';

/**
 * Two computers changed the same without hearing of each other, and one version counts: the other is here to
 * be looked at in the form (`onShow`), and saved, until the rep keeps what there is.
 */
export function OtherVersion<Body>({
  kind,
  read,
  zone,
  onShow,
}: {
  kind: 'settings' | 'roster';
  /** For a version as it was saved; undefined where that cannot be read. */
  read: (saved: unknown) => Body | undefined;
  zone: string;
  onShow: (body: Body) => void;
}) {
  const { clock } = useServices();
  const [dismissed, setDismissed] = useState<readonly string[] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const { data = [] } = useLive(['aside', kind], async () => {
    const { readAside } = await import('@/lib/store/read/saved-versions');
    return (db) => readAside(db, kind);
  });
  useEffect(() => void readDismissed().then(setDismissed), []);
  const other = data
    .filter(({ document }) => dismissed?.includes(document) === false)
    .flatMap(({ document, at, body }) => {
      const found = read(body);
      return found ? [{ document, at, body: found }] : [];
    })[0];
  if (!other) return null;
  const when = momentWords(other.at, clock(), zone);
  const keep = () => {
    setDismissed([...dismissed!, other.document]);
    void dismissVersion(other.document);
  };
  return (
    <section
      aria-label={t('settings.other.label')}
      className="flex flex-col gap-4 rounded-md border border-warm bg-warm-wash px-5 py-4 text-small"
    >
      <p role="status">
        {t(shown === other.document ? 'settings.other.shown' : 'settings.other.text', { when })}
      </p>
      <div className="flex flex-wrap gap-4">
        <Button
          onClick={() => {
            setShown(other.document);
            onShow(other.body);
          }}
        >
          {t('settings.other.show')}
        </Button>
        <Button onClick={keep}>{t('settings.other.keep')}</Button>
      </div>
    </section>
  );
}
