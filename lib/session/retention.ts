import { z } from 'zod';

import { stored } from '../browser-storage/stored';
import { RETENTION, type RetentionRules } from '../domain/hygiene/retention';

const rules = stored(
  'local',
  'retention',
  z.partialRecord(z.enum(RETENTION), z.number().int().min(1).max(240)),
  {},
);

/** How long people are kept, as was said last. Nothing runs by itself: the rules are run by hand. */
export const readRetention = (): Promise<RetentionRules> => rules.get();
export const saveRetention = (next: RetentionRules): Promise<void> => rules.set(next);
