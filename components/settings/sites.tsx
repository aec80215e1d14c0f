import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';
import { shippedHosts } from '@/lib/recipes/hosts';

import { KindsRead } from '../teach/kinds-read';
import { ShownPages } from '../teach/shown-pages';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useManaged } from '../form/by-administrator';
import { Part } from '../form/part';
import { originOf } from '../data/origin-of';

/** Well-known places, offered by name. Any other may be typed. */
const offered = [
  { name: 'LinkedIn', origin: 'https://*.linkedin.com/*' },
  { name: 'HubSpot', origin: 'https://*.hubspot.com/*' },
  { name: 'Salesforce', origin: 'https://*.lightning.force.com/*' },
  { name: 'Pipedrive', origin: 'https://*.pipedrive.com/*' },
];

/** Where Fifth Touch may read: asked for one site at a time, taken back with one press. */
export function Sites() {
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const look = () =>
      void browser.permissions
        .getAll()
        .then(({ origins = [] }) => setGranted(origins.filter((origin) => !shippedHosts.includes(origin))));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const allow = (origin: string) =>
    void browser.permissions.request({ origins: [origin] }).then(
      (given) => setError(given ? null : t('settings.sites.refused')),
      () => setError(t('settings.sites.refused')),
    );
  const add = () => {
    const origin = originOf(text);
    if (!origin) return setError(t('settings.sites.invalid'));
    setText('');
    allow(origin);
  };
  const policy = useManaged();
  const named = (origin: string) =>
    offered.find((one) => one.origin === origin) ?? {
      name: origin.replace(/^https?:\/\/|\/\*$/g, ''),
      origin,
    };
  const first = policy?.sites ?? offered.map(({ origin }) => origin);
  const rows = [...first, ...granted.filter((origin) => !first.includes(origin))].map(named);
  return (
    <div className="flex flex-col gap-14">
      <h1 className="text-title font-semibold tracking-tight">{t('settings.sites.title')}</h1>
      <Part title={t('settings.sites.where')} text={t('settings.sites.text')}>
        <ul aria-label={t('settings.sites.where')} className="flex flex-col">
          <li className="flex min-h-16 items-center gap-4 border-b border-line py-2">
            <span className="flex-1">Gmail</span>
            <span className="text-small text-faint">{t('settings.sites.always')}</span>
          </li>
          {rows.map(({ name, origin }) => (
            <li key={origin} className="flex min-h-16 items-center gap-4 border-b border-line py-2">
              <span className="min-w-0 flex-1 truncate">{name}</span>
              {granted.includes(origin) ? (
                <Button
                  className="text-small"
                  aria-label={t('settings.sites.stop-at', { name })}
                  onClick={() => void browser.permissions.remove({ origins: [origin] })}
                >
                  {t('settings.sites.stop')}
                </Button>
              ) : (
                <Button
                  className="text-small"
                  aria-label={t('settings.sites.allow-at', { name })}
                  onClick={() => allow(origin)}
                >
                  {t('settings.sites.allow')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {policy?.sites && <p className="text-small text-soft">{t('settings.sites.managed')}</p>}
        {policy && !policy.sites && (
          <form
            className="flex items-end gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <div className="flex-1">
              <TextField
                label={t('settings.sites.other')}
                placeholder="https://crm.example.com"
                value={text}
                error={error}
                onChange={(event) => {
                  setText(event.target.value);
                  setError(null);
                }}
              />
            </div>
            <Button type="submit" disabled={!text.trim()}>
              {t('settings.sites.allow')}
            </Button>
          </form>
        )}
      </Part>
      <ShownPages />
      <KindsRead />
    </div>
  );
}
