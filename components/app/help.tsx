import { t } from '@/lib/i18n';

import { printed } from '../data/keys';
import { openDashboard } from '../data/open-dashboard';
import { useShortcuts } from '../data/own-keys';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';

/** Every shortcut, from the one table. */
export function Help({ open, onClose }: { open: boolean; onClose: () => void }) {
  const bound = useShortcuts(({ bound }) => bound);
  return (
    <Modal open={open} title={t('now.help')} closeLabel={t('now.close')} onClose={onClose}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-7 gap-y-2">
        {bound.map(({ id, places, key, also }) => (
          <div key={id} className="contents">
            <dt>
              {t(`now.keys.${id}`)}{' '}
              <span className="text-small text-faint">
                {places.length === 3 ? '' : places.map((place) => t(`now.tabs.${place}`)).join(', ')}
              </span>
            </dt>
            <dd>
              <kbd className="rounded-sm border border-line bg-sunk px-3 font-mono text-small">
                {printed(key)}
                {also && ` ${printed(also)}`}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-faint">{t('now.help-note')}</p>
      <Button className="self-start" onClick={() => openDashboard('keys')}>
        {t('now.change-keys')}
      </Button>
    </Modal>
  );
}
