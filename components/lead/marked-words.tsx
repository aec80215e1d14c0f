import { useState } from 'react';

import { cleanText } from '@/lib/domain/clean-text';
import { t } from '@/lib/i18n';
import { markedOn } from '@/lib/messages/ask-page';

import { useBeside } from '../data/beside';
import { Button } from '../ui/button';

/** The most characters that a field of a lead holds. */
const MOST = 500;

/** Takes what the rep has marked on the page beside, so that their own words need not be typed. */
export function MarkedWords({ onWords }: { onWords: (words: string) => void }) {
  const { tab, sighting } = useBeside();
  const [nothing, setNothing] = useState(false);
  if (tab === null || !sighting) return null;
  const take = async () => {
    const words = cleanText(await markedOn(tab), MOST);
    setNothing(words === '');
    if (words) onWords(words);
  };
  return (
    <div>
      <Button look="link" className="text-small" onClick={() => void take()}>
        {t('now.save.marked')}
      </Button>
      <p role="status" className="text-small text-faint">
        {nothing && t('now.save.marked-none')}
      </p>
    </div>
  );
}
