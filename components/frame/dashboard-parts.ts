import { t } from '@/lib/i18n';

import type { DashboardPart } from '../data/open-dashboard';

/** The parts of the full page, by what they are for, in the order they are shown. */
export const partGroups: readonly [
  name: 'work' | 'rules' | 'data' | 'you',
  parts: readonly DashboardPart[],
][] = [
  [
    'work',
    ['start', 'leads', 'board', 'cleanse', 'numbers', 'reviews', 'learning', 'experiments', 'rollout'],
  ],
  ['rules', ['playbooks', 'scripts', 'links']],
  ['data', ['copies', 'signals', 'team', 'sites']],
  ['you', ['settings', 'keys', 'reminders', 'privacy', 'policy']],
];

export const parts = partGroups.flatMap(([, all]) => all);

/** These have texts of their own in the panel, too; the others' titles are with the settings. */
const OWN_TITLE: ReadonlySet<DashboardPart> = new Set(['settings', 'leads', 'playbooks', 'team', 'signals']);

export const partTitle = (part: DashboardPart) =>
  t(OWN_TITLE.has(part) ? `${part}.title` : `settings.${part}.title`);
