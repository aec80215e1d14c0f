import type { Event } from '@/lib/domain/log/event';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { SAMPLE_LEADS, SAMPLE_SEED } from '@/lib/domain/simulate/sample-size';
import type { Instant } from '@/lib/domain/time/calendar';

import { inSlices } from '../data/in-slices';

/** The logs of invented leads of this playbook. */
export async function sampleLogs(playbook: Playbook, settings: Settings, now: Instant): Promise<Event[][]> {
  const made = await inSlices(
    samplePipeline({ playbook, settings, now, leads: SAMPLE_LEADS, seed: SAMPLE_SEED }),
    () => true,
  );
  return made ?? [];
}
