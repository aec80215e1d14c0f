import { useState } from 'react';

import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';

/** Asked twice where there is something to lose. */
export function DiscardButton({ changed, onDiscard }: { changed: boolean; onDiscard: () => void }) {
  const [asking, ask] = useState(false);
  if (!asking)
    return (
      <Button onClick={() => (changed ? ask(true) : onDiscard())}>{t('playbooks.editing.discard')}</Button>
    );
  return (
    <>
      <Button className="text-hot" onClick={onDiscard}>
        {t('playbooks.editing.discard-sure')}
      </Button>
      <Button autoFocus onClick={() => ask(false)}>
        {t('playbooks.editing.keep')}
      </Button>
    </>
  );
}
