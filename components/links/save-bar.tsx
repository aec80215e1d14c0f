import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type Props = {
  label: string;
  changed: boolean;
  busy: boolean;
  saved: boolean;
  problem: string | null;
  onDiscard: () => void;
};

/** Nothing to be saved, nothing shown. */
export function SaveBar({ label, changed, busy, saved, problem, onDiscard }: Props) {
  return (
    <>
      {changed && problem && <Notice tone="stop">{problem}</Notice>}
      <div className="flex min-h-14 items-center gap-4">
        {changed && (
          <Button type="submit" look="primary" disabled={busy}>
            {label}
          </Button>
        )}
        {changed && <Button onClick={onDiscard}>{t('scripts.editor.discard')}</Button>}
        <span role="status" className="text-small text-faint">
          {saved ? t('settings.saved') : changed ? t('settings.unsaved') : ''}
        </span>
      </div>
    </>
  );
}
