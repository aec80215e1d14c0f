import { t } from '@/lib/i18n';
import type { Failure } from '@/lib/messages/protocol';

/** Why writing stopped, in a sentence's words. */
export function whyStopped(why: Failure): string {
  const known = why === 'failed' || why === 'unreachable' || why === 'read-only';
  return t(`import.why.${known ? why : 'other'}`);
}
