import '@/lib/i18n/team/state';

import type { TeamState } from '@/lib/domain/team/team-state';
import { t } from '@/lib/i18n';

import { agoWords, pastWords } from '../../data/format';

/** How it stands with the team's server, in one sentence. */
export function stateWords(state: TeamState, now: number, zone: string): string {
  const { toSend, behind } = state;
  switch (state.kind) {
    case 'connecting':
      return t('team-state.connecting');
    case 'connected':
      if (behind > 0) return t('team-state.behind', { count: behind });
      return toSend > 0 ? t('team-state.sending', { count: toSend }) : t('team-state.connected');
    case 'offline': {
      const since = pastWords(state.since, now, zone);
      return toSend > 0
        ? t('team-state.offline-to-send', { since, toSend })
        : t('team-state.offline', { since });
    }
    case 'refused':
      return t('team-state.refused', { text: state.text });
    case 'full':
      return t('team-state.full', { toSend });
    case 'clock-wrong':
      return t(state.ahead > 0 ? 'team-state.clock-ahead' : 'team-state.clock-behind', {
        span: agoWords(Math.abs(state.ahead)),
      });
  }
}

/** Whether somebody has to do something about it. */
export function needsHelp({ kind }: TeamState): boolean {
  return kind === 'refused' || kind === 'full' || kind === 'clock-wrong';
}
