import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

import { t } from '@/lib/i18n';

import { cx } from '../../ui/cx';

const partNames = ['about', 'cadences', 'points', 'sources', 'stages', 'triggers', 'limits'] as const;
export type PartName = (typeof partNames)[number];

const NOTHING: ReadonlySet<PartName> = new Set();

/** The parts of a playbook, one at a time: some are long. `wrong` marks those that have a problem. */
export function Parts({
  part,
  onPart,
  wrong = NOTHING,
  children,
}: {
  part: PartName;
  onPart: (part: PartName) => void;
  wrong?: ReadonlySet<PartName>;
  children: (part: PartName) => ReactNode;
}) {
  return (
    <Tabs.Root value={part} onValueChange={(next: PartName) => onPart(next)} className="flex flex-col gap-6">
      <Tabs.List aria-label={t('playbooks.parts')} className="flex flex-wrap gap-x-2 border-b border-line">
        {partNames.map((name) => (
          <Tabs.Tab
            key={name}
            value={name}
            className={cx(
              '-mb-px min-h-14 border-b-2 px-4 font-medium',
              name === part ? 'border-accent text-ink' : 'border-transparent text-soft hover:text-ink',
            )}
          >
            {t(`playbooks.part.${name}`)}
            {wrong.has(name) && (
              <span className="ms-2 text-hot" aria-label={t('playbooks.problems.title')}>
                •
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {partNames.map((name) => (
        <Tabs.Panel key={name} value={name} className="flex flex-col gap-7">
          {children(name)}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

/** Which part a place of the playbook is shown in. */
export function partOf(path: string): PartName {
  const [head = ''] = path.split(' › ');
  const heads: Record<string, PartName> = {
    cadences: 'cadences',
    score: 'points',
    sources: 'sources',
    stages: 'stages',
    tiers: 'stages',
    triggers: 'triggers',
    caps: 'limits',
    outcomes: 'limits',
    assignment: 'limits',
  };
  return heads[head] ?? 'about';
}
