import { useEffect, useRef, useState } from 'react';

import { addTouch, moveTouch, removeTouch } from '@/lib/domain/playbook/edit-touches';
import { t } from '@/lib/i18n';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { Button } from '../../ui/button';
import type { Edit } from './edit';
import { useProblem } from '../parts/problems-context';
import { Table } from '../../ui/table';
import { TouchRow } from './touch-row';

/**
 * The touches of one cadence. What is said moves by button or by Alt and an arrow; the days stay where they
 * are.
 */
export function EditTouches({
  playbook,
  onChange,
  scripts,
  cadence,
}: Edit & { scripts: readonly ScriptName[]; cadence: number }) {
  const { id, touches } = playbook.cadences[cadence]!;
  const [announcement, announce] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const follow = useRef<string | null>(null);
  const none = useProblem(['cadences', id, 'touches']);
  useEffect(() => {
    if (follow.current === null) return;
    body.current?.querySelector<HTMLElement>(`[data-follow="${follow.current}"]`)?.focus();
    follow.current = null;
  });
  const word = (key: string, args?: Record<string, number>) => t(`playbooks.touch.${key}`, args);
  const move = (at: number, by: -1 | 1, field: string) => {
    if (!(at + by in touches)) return;
    follow.current = `${at + by}-${field}`;
    announce(word('moved', { from: at + 1, touch: at + by + 1 }));
    onChange(moveTouch(playbook, cadence, at, by));
  };
  const remove = (at: number) => {
    follow.current = `${Math.max(0, Math.min(at, touches.length - 2))}-remove`;
    announce(word('removed', { touch: at + 1 }));
    onChange(removeTouch(playbook, cadence, at));
  };
  const add = (at: number) => {
    follow.current = `${at + 1}-channel`;
    announce(word('added', { touch: at + 2 }));
    onChange(addTouch(playbook, cadence, at));
  };
  return (
    <div ref={body} className="flex flex-col gap-3">
      <p id="touch-keys" className="text-small text-faint">
        {word('keys')}
      </p>
      <Table
        label={t('playbooks.cadence.touches')}
        heads={[
          { label: t('playbooks.cadence.number'), number: true },
          ...['business-days', 'days', 'hours', 'minutes'].map((head) => ({ label: word(head) })),
          ...['at', 'channel', 'angle', 'script'].map((head) => ({ label: t(`playbooks.cadence.${head}`) })),
          { label: word('order'), hide: true },
        ]}
      >
        {touches.map((_, at) => (
          <TouchRow
            key={at}
            playbook={playbook}
            onChange={onChange}
            scripts={scripts}
            cadence={cadence}
            at={at}
            onMove={(by, field) => move(at, by, field)}
            onRemove={() => remove(at)}
            onAdd={() => add(at)}
          />
        ))}
      </Table>
      {touches.length === 0 && none && (
        <p role="alert" className="text-small text-hot">
          {none}
        </p>
      )}
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <div>
        <Button disabled={touches.length === 0} onClick={() => add(touches.length - 1)}>
          {word('add')}
        </Button>
      </div>
    </div>
  );
}
