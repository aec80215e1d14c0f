import type { Event } from '@/lib/domain/log/event';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import type { Instant } from '@/lib/domain/time/calendar';

import { inSlices } from '../data/in-slices';

const LEADS = 2000;
const SEED = 5;

/** The logs of invented leads of this playbook. */
export async function sampleLogs(playbook: Playbook, settings: Settings, now: Instant): Promise<Event[][]> {
  const made = await inSlices(
    samplePipeline({ playbook, settings, now, leads: LEADS, seed: SEED }),
    () => true,
  );
  return made ?? [];
}
