import '@/lib/i18n/team/join';
import '@/lib/i18n/team/keys';

import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Connection } from '@/lib/store/database/team-rows';
import { holdsKeys } from '@/lib/team/holder';

import { TeamStep } from '../join/team-step';
import { SaveKeys } from './save-keys';
import { TakeKeys } from './take-keys';

/** The keys that sign everybody's access: saved where this browser has them, taken over where it has not. */
export function KeysPage({ connection, settings }: { connection: Connection | null; settings: Settings }) {
  const held = connection && holdsKeys(connection) ? connection : null;
  return (
    <TeamStep title={t(held ? 'team-keys.title' : 'team-keys.take')}>
      {held ? <SaveKeys connection={held} /> : <TakeKeys mine={connection} settings={settings} />}
    </TeamStep>
  );
}
