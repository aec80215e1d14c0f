import type { ReactNode } from 'react';

import { Button } from './button';
import { cx } from './cx';

const tones = {
  plain: 'border-line bg-sunk text-ink',
  warn: 'border-warm bg-warm-wash text-ink',
  stop: 'border-hot bg-hot-wash text-ink',
};

/** One sentence and one action. */
export function Notice({
  tone = 'plain',
  children,
  action,
  onAction,
  onClose,
  closeLabel,
}: {
  tone?: keyof typeof tones;
  children: ReactNode;
  action?: string | undefined;
  onAction?: (() => void) | undefined;
  onClose?: () => void;
  closeLabel?: string;
}) {
  return (
    <div
      role={tone === 'plain' ? 'status' : 'alert'}
      className={cx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border px-5 py-3 text-small',
        tones[tone],
      )}
    >
      <p className="min-w-[140px] flex-1">{children}</p>
      {action && onAction && (
        <Button className="text-small" onClick={onAction}>
          {action}
        </Button>
      )}
      {onClose && (
        <Button look="quiet" className="text-small" onClick={onClose}>
          {closeLabel}
        </Button>
      )}
    </div>
  );
}
