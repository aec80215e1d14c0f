import '@/lib/i18n/panel';

import { useState } from 'react';

import { t } from '@/lib/i18n';
import { startTour } from '@/lib/session/tour';

import { ByAdministrator, useManaged } from '../form/by-administrator';
import { Mark } from '../frame/mark';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { type Setup, usePlaybooks } from '../data/use-settings';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { CheckField, SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { addressOf, type Guide, linkOf } from './guide';
import { GuideFields } from './guide-fields';

/**
 * Half a minute: who you are, when you work, which system. Everything else has a sensible start and waits in
 * Settings.
 */
export function FirstRun({ setup: { settings } }: { setup: Setup }) {
  const { data: playbooks = [] } = usePlaybooks();
  const { run, busy } = useCommand();
  const { clock } = useServices();
  const toast = usePanel(({ toast }) => toast);
  const open = usePanel(({ open }) => open);
  const [name, setName] = useState(settings.name);
  const [link, setLink] = useState(settings.bookingLink);
  const managed = useManaged();
  const usual = (managed?.hours ?? settings.hours).find(Boolean);
  const [ownFrom, setFrom] = useState<string>();
  const [ownTo, setTo] = useState<string>();
  const from = ownFrom ?? usual?.from ?? '09:00';
  const to = ownTo ?? usual?.to ?? '17:30';
  const held = playbooks.find(({ id }) => id === managed?.playbook)?.id;
  const [chosen, setPlaybook] = useState(settings.playbook);
  const playbook = held ?? chosen;
  const [watchClosed, setWatchClosed] = useState(settings.watchClosed);
  const [guide, setGuide] = useState<Guide>({ title: '', url: '' });
  const [guideError, setGuideError] = useState<string | null>(null);
  const [nameError, setNameError] = useState<string | null>(null);
  const hoursError = from < to ? null : t('settings.hours.backwards');

  const start = async (demo: boolean) => {
    if (!name.trim()) return setNameError(t('settings.you.name-needed'));
    if (hoursError) return;
    const address = addressOf(guide.url);
    if (guide.url.trim() && !address) return setGuideError(t('settings.first.guide-bad'));
    const hours = settings.hours.map(
      (day) => day && { from: from as typeof day.from, to: to as typeof day.to },
    );
    const { ok } = await run({
      type: 'save-settings',
      settings: {
        ...settings,
        name: name.trim(),
        bookingLink: link.trim(),
        hours,
        playbook,
        watchClosed,
        setUp: true,
      },
    });
    if (!ok) return;
    if (address) {
      const title = guide.title.trim() || t('settings.first.guide-usual');
      await run({ type: 'save-links', base: null, links: [linkOf(address, title)] });
    }
    await startTour();
    if (!demo) return;
    const { addSamples } = await import('./add-samples');
    open(
      await addSamples(
        playbooks.find(({ id }) => id === playbook)!,
        { ...settings, hours },
        clock(),
      ),
      null,
    );
  };

  return (
    <form
      noValidate
      className="mx-auto flex max-w-[420px] flex-col gap-6 px-7 pt-7"
      onSubmit={(event) => {
        event.preventDefault();
        void start(false);
      }}
    >
      <div className="flex flex-col gap-3">
        <Mark />
        <h1 className="text-title font-semibold tracking-tight">{t('settings.first.title')}</h1>
        <p className="text-soft">{t('settings.first.text')}</p>
      </div>
      <Trust />
      {toast && <Notice tone={toast.tone}>{toast.text}</Notice>}
      <TextField
        label={t('settings.you.name')}
        value={name}
        maxLength={120}
        error={nameError}
        autoComplete="name"
        onChange={(event) => {
          setName(event.target.value);
          setNameError(null);
        }}
      />
      <ByAdministrator set={Boolean(managed?.hours)}>
        <div className="grid grid-cols-2 gap-4">
          <TextField
            type="time"
            label={t('settings.first.from')}
            value={from}
            error={hoursError}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextField
            type="time"
            label={t('settings.first.to')}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        </div>
      </ByAdministrator>
      <TextField
        type="url"
        label={t('settings.you.booking')}
        hint={t('settings.you.booking-hint')}
        value={link}
        maxLength={500}
        onChange={(event) => setLink(event.target.value)}
      />
      <GuideFields
        guide={guide}
        error={guideError}
        onChange={(next) => {
          setGuide(next);
          setGuideError(null);
        }}
      />
      <ByAdministrator set={held !== undefined}>
        <SelectField
          label={t('settings.playbook.name')}
          hint={playbooks.find(({ id }) => id === playbook)?.summary}
          value={playbook}
          onChange={(event) => setPlaybook(event.target.value)}
          choices={playbooks.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </ByAdministrator>
      <CheckField
        label={t('settings.closed.label')}
        hint={t('settings.closed.hint')}
        checked={watchClosed}
        onChange={(event) => setWatchClosed(event.target.checked)}
      />
      <div className="sticky bottom-0 -mx-7 flex flex-col gap-2 border-t border-line bg-ground px-7 py-4 tiny:static">
        <div className="flex gap-3">
          <Button type="submit" look="primary" className="flex-1" disabled={busy}>
            {t('settings.first.start')}
          </Button>
          <Button disabled={busy || playbooks.length === 0} onClick={() => void start(true)}>
            {t('settings.first.demo')}
          </Button>
        </div>
        <p className="text-tiny text-faint">{t('settings.first.demo-text')}</p>
      </div>
    </form>
  );
}

/** What is read and where it stays, said before anything is. */
function Trust() {
  return (
    <section aria-labelledby="before" className="flex flex-col gap-2 rounded-lg bg-sunk p-5 text-small">
      <h2 id="before" className="font-semibold">
        {t('settings.first.before')}
      </h2>
      <ul className="flex list-disc flex-col gap-1 ps-7 text-soft">
        {(['reads', 'stays', 'never'] as const).map((one) => (
          <li key={one}>{t(`settings.first.${one}`)}</li>
        ))}
      </ul>
      <a
        href="/dashboard.html#policy"
        target="_blank"
        rel="noreferrer"
        className="self-start text-accent underline"
      >
        {t('settings.first.policy')}
      </a>
    </section>
  );
}
