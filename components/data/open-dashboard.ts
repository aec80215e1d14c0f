import { browser } from 'wxt/browser';

export type DashboardPart =
  | 'start'
  | 'settings'
  | 'numbers'
  | 'reviews'
  | 'experiments'
  | 'learning'
  | 'leads'
  | 'cleanse'
  | 'rollout'
  | 'board'
  | 'team'
  | 'signals'
  | 'playbooks'
  | 'scripts'
  | 'links'
  | 'sites'
  | 'copies'
  | 'keys'
  | 'reminders'
  | 'privacy'
  | 'policy';

/** Opens the full page at one of its parts, and there at one thing. */
export function openDashboard(part: DashboardPart, one?: string): void {
  void browser.tabs.create({
    url: `${browser.runtime.getURL('/dashboard.html')}#${part}${one ? `/${one}` : ''}`,
  });
}
