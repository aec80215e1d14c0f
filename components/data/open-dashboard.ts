import { browser } from 'wxt/browser';

export type DashboardPart = 'settings' | 'playbooks' | 'sites' | 'reminders' | 'privacy';

/** Opens the full page at one of its parts. */
export function openDashboard(part: DashboardPart): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${part}` });
}
