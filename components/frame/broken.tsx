import { Component, type ReactNode } from 'react';

import { t } from '@/lib/i18n';

import { Notice } from '../ui/notice';

/** The last resort: a screen that failed says so, and can be opened again. What was logged is safe. */
export class Broken extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="p-7">
        <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
          {t('now.broken')}
        </Notice>
      </div>
    );
  }
}
