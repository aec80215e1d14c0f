import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

import { t } from '@/lib/i18n';

import { type Bound, printed } from '../data/keys';
import { Button } from '../ui/button';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead']);

/** One shortcut: what it does, where, its key; press Change, then the new key. Escape keeps the old one. */
export function KeyRow({
  shortcut: { id, key, also, places, fixed },
  standard,
  problem,
  onKey,
  onUnusable,
  onLeave,
}: {
  shortcut: Bound;
  standard: string;
  problem: string | null;
  /** Whether it was taken. */
  onKey: (key: string) => boolean;
  onUnusable: () => void;
  onLeave: () => void;
}) {
  const name = t(`now.keys.${id}`);
  const [asking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || MODIFIERS.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') return leave();
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey)
      return onUnusable();
    if (onKey(event.key.toLowerCase())) ask(false);
  };
  const leave = () => {
    ask(false);
    onLeave();
  };
  return (
    <li className="flex flex-col border-b border-line py-2">
      <div className="flex min-h-14 flex-wrap items-center gap-x-4">
        <span className="min-w-[10em] flex-1">
          {name}{' '}
          <span className="text-small text-faint">
            {places.length === 3 ? '' : places.map((place) => t(`now.tabs.${place}`)).join(', ')}
          </span>
        </span>
        {asking ? (
          <input
            autoFocus
            readOnly
            aria-label={t('settings.keys.press-for', { name })}
            aria-invalid={problem !== null || undefined}
            placeholder={t('settings.keys.press')}
            className="min-h-14 w-[9em] rounded-md border border-accent bg-ground px-4"
            onKeyDown={pressed}
            onBlur={leave}
          />
        ) : (
          <>
            <kbd className="rounded-sm border border-line bg-sunk px-3 font-mono text-small">
              {printed(key)}
              {also && ` ${printed(also)}`}
            </kbd>
            {fixed ? (
              <span className="text-small text-faint">{t('settings.keys.fixed')}</span>
            ) : (
              <Button
                ref={button}
                className="text-small"
                aria-label={t('settings.keys.change-of', { name })}
                onClick={() => ask(true)}
              >
                {t('settings.keys.change')}
              </Button>
            )}
            {key !== standard && (
              <Button
                look="quiet"
                className="text-small"
                aria-label={t('settings.keys.reset-of', { name, key: printed(standard) })}
                onClick={() => onKey(standard)}
              >
                {t('settings.keys.reset', { key: printed(standard) })}
              </Button>
            )}
          </>
        )}
      </div>
      {problem && (
        <p role="alert" className="text-small text-hot">
          {problem}
        </p>
      )}
    </li>
  );
}
