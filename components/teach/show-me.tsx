import { t } from '@/lib/i18n';

import { useBeside } from '../data/beside';
import { Button } from '../ui/button';
import { canBeShown, useTeach } from './use-teach';

/** Where a page is read wrongly, or not at all: the rep shows what is what. */
export function ShowMe() {
  const { tab, sighting } = useBeside();
  const begin = useTeach(({ begin }) => begin);
  if (tab === null || !canBeShown(sighting)) return null;
  return (
    <Button className="self-start" onClick={() => begin(tab)}>
      {t('now.show-me')}
    </Button>
  );
}
