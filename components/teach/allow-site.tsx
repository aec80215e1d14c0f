import { useState } from 'react';
import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';

import { originOf } from '../data/origin-of';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useTeach } from './use-teach';

/**
 * A page we may not know the address of: the rep says it, and the browser asks for that site alone, at this
 * moment.
 */
export function AllowSite() {
  const end = useTeach(({ end }) => end);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const allow = () => {
    const origin = originOf(text);
    if (!origin) return setError(t('settings.sites.invalid'));
    const refused = () => setError(t('settings.sites.refused'));
    // The browser counts the press only for what is asked at once.
    void browser.permissions.request({ origins: [origin] }).then((given) => {
      if (!given) refused();
      else setError(t('teach.where.other', { host: new URL(origin.replace(/\*$/, '')).hostname }));
    }, refused);
  };
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('teach.where.title')}</h1>
        <p className="text-soft">{t('teach.where.text')}</p>
      </div>
      <TextField
        label={t('teach.where.address')}
        placeholder="https://crm.example.com"
        autoFocus
        value={text}
        error={error}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
      />
      <div className="flex gap-4">
        <Button type="submit" look="primary" disabled={!text.trim()}>
          {t('teach.where.allow')}
        </Button>
        <Button look="quiet" onClick={end}>
          {t('teach.cancel')}
        </Button>
      </div>
    </form>
  );
}
