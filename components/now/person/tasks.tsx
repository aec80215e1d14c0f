import { lazy, Suspense } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { reasonText, t } from '@/lib/i18n';

import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import type { LeadView } from '../../../lib/views/lead-view';

const TaskWords = lazy(() => import('./task-words').then((file) => ({ default: file.TaskWords })));

/** What is to be done besides touches: a call to confirm, a slot to hold. */
export function Tasks({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row } = view;
  const { run } = useCommand();
  const open = row.tasks.filter(({ done }) => done === null);
  if (open.length === 0) return null;
  return (
    <Section title={t('now.tasks')}>
      <ul aria-label={t('now.tasks')} className="flex flex-col gap-2">
        {open.map((task) => (
          <li key={task.id} className="flex flex-wrap items-center gap-4">
            <span className="flex-1">
              {task.label ? reasonText(task.label) : task.title}{' '}
              <span className="text-small text-faint">
                {t('now.task-due', { day: task.due.day, time: task.due.time })}
              </span>
            </span>
            {leaves(view.limit, 'finish-task') && (
              <Button
                className="text-small"
                onClick={() => void run({ type: 'finish-task', leadId: row.id, taskId: task.id })}
              >
                {t('now.task-done')}
              </Button>
            )}
            {task.script && (
              <Suspense fallback={null}>
                <TaskWords view={view} theirs={theirs} script={task.script} />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
