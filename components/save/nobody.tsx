import type { Sighting } from '@/lib/domain/page/sighting';
import { t } from '@/lib/i18n';

import { openDashboard } from '../data/open-dashboard';
import { ShowMe } from '../teach/show-me';
import { Button } from '../ui/button';
import { PasteBox } from './paste-box';
import { pageOf } from '../data/use-recognised';

/** A page without a person, or one that should name somebody and cannot be read: it says which. */
export function Nobody({ sighting }: { sighting: Sighting | null }) {
  const unread = sighting && unreadKind(sighting);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-title font-semibold tracking-tight">
          {t(unread ? `now.unread.${unread}` : 'now.nobody.title')}
        </h1>
        <p className="text-soft">{t(unread ? 'now.unread.text' : 'now.nobody.text')}</p>
      </div>
      <PasteBox page={pageOf(sighting?.key)} />
      <ShowMe />
      <p className="text-small text-faint">
        {t('now.nobody.sites')}{' '}
        <Button look="link" className="text-small" onClick={() => openDashboard('sites')}>
          {t('now.nobody.sites-action')}
        </Button>
      </p>
    </div>
  );
}

/** What kind of page it is that should say who it is about and does not, if it is one. */
function unreadKind({ kind, notes }: Sighting): 'profile' | 'record' | 'thread' | null {
  const told = notes.find((note) => note.startsWith('unread-'))?.slice('unread-'.length) ?? kind;
  const named = told === 'profile' || told === 'record' || told === 'thread';
  return named && (told !== kind || notes.includes('nobody')) ? told : null;
}
