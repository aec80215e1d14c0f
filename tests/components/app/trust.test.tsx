// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { Dashboard } from '@/components/dashboard/dashboard';

import { openTestDb, saveSettings } from '../../store/open-test-db';
import { draw, openPanel } from '../panel';

const NOW = '2026-03-02 10:30';

beforeEach(() => {
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: ['https://mail.google.com/*'] }),
      onAdded: { addListener: () => undefined, removeListener: () => undefined },
      onRemoved: { addListener: () => undefined, removeListener: () => undefined },
    },
  });
});

async function full(part: string) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  history.replaceState(null, '', `/dashboard.html#${part}`);
  draw(db, NOW, <Dashboard />);
}

describe('the first run', () => {
  it('says what is read and where it stays before anything is, and links the policy', async () => {
    await openPanel(openTestDb(), { now: NOW });
    const told = within(await screen.findByRole('region', { name: 'Before anything is read' }));
    expect(told.getAllByRole('listitem')).toHaveLength(3);
    expect(told.getByText(/Nothing until you press Start/)).toBeTruthy();
    expect(told.getByRole('link', { name: 'Privacy policy' }).getAttribute('href')).toBe(
      '/dashboard.html#policy',
    );
  });

  it('does not ask what the administrator has set', async () => {
    await browser.storage.managed.set({
      playbook: 'four-layers',
      hours: { monday: { from: '07:00', to: '15:00' } },
    });
    await openPanel(openTestDb(), { now: NOW });
    const from = await screen.findByLabelText<HTMLInputElement>('You start at');
    await screen.findAllByText('Set by your administrator');
    expect([from.value, from.matches(':disabled')]).toEqual(['07:00', true]);
    const playbook = screen.getByLabelText<HTMLSelectElement>('Playbook');
    await waitFor(() =>
      expect([playbook.value, playbook.matches(':disabled')]).toEqual(['four-layers', true]),
    );
    expect(screen.getByLabelText('Your name').matches(':disabled')).toBe(false);
  });
});

describe('the full page', () => {
  it('has the privacy policy and the Limited Use statement', async () => {
    await full('policy');
    expect(await screen.findByRole('heading', { level: 1, name: 'Privacy policy' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Limited Use' }).textContent).toContain(
      'Chrome Web Store User Data Policy, including the Limited Use requirements',
    );
  });

  it('links it from Privacy', async () => {
    await full('privacy');
    const link = await screen.findByRole('link', { name: 'Privacy policy and Limited Use' });
    expect(link.getAttribute('href')).toBe('#policy');
  });

  it('shows what the administrator has set, and lets nobody change it', async () => {
    await browser.storage.managed.set({ hours: { monday: { from: '07:00', to: '15:00' } } });
    await full('settings');
    const hours = await screen.findByRole('group', { name: 'Set by your administrator' });
    expect(within(hours).getByRole('checkbox', { name: 'Monday' }).matches(':disabled')).toBe(true);
    expect(screen.getByLabelText('For new leads').matches(':disabled')).toBe(false);
  });

  it('offers the sites of the administrator and no others', async () => {
    await browser.storage.managed.set({ sites: ['https://*.hubspot.com/*', 'https://crm.firm.example/*'] });
    await full('sites');
    await screen.findByText('Set by your administrator: only these sites may be read.');
    expect(screen.getAllByRole('button', { name: /^Allow / }).map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Allow HubSpot',
      'Allow crm.firm.example',
    ]);
    expect(screen.queryByLabelText('Another site')).toBeNull();
  });
});
