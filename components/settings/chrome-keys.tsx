import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';

import { Part } from '../form/part';
import { Button } from '../ui/button';

/** The shortcuts Chrome keeps: they work whatever has the focus, and are changed in Chrome alone. */
export function ChromeKeys() {
  const commands = useCommands();
  if (commands.length === 0) return null;
  return (
    <Part title={t('settings.keys.chrome')} text={t('settings.keys.chrome-text')}>
      <dl aria-label={t('settings.keys.chrome')} className="grid grid-cols-[1fr_auto] gap-x-7">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name} className="contents *:border-b *:border-line *:py-3">
            <dt>{name === '_execute_action' ? t('settings.keys.open') : description}</dt>
            <dd className={shortcut ? 'font-mono text-small' : 'text-small text-faint'}>
              {shortcut || t('settings.keys.none')}
            </dd>
          </div>
        ))}
      </dl>
      <Button
        className="self-start"
        onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
      >
        {t('settings.keys.chrome-change')}
      </Button>
    </Part>
  );
}

type Command = { name?: string; description?: string; shortcut?: string };

/** As they are now; read again when the rep comes back from Chrome's own page. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const look = () => void browser.commands.getAll().then(setCommands);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return commands;
}
