import { profileKey } from '../../../domain/lead/keys';

/**
 * The key of a profile as files write it: its address, or on LinkedIn the name alone. Null for anything else.
 */
export function profileIn(cell: string, header: string): string | null {
  const text = cell.trim();
  if (/^[\p{L}\p{N}%_-]{3,100}$/u.test(text) && /linkedin|\bli\b/i.test(header))
    return profileKey(`linkedin.com/in/${text}`);
  return /\s/.test(text) ? null : profileKey(text);
}

/** Whether an address on the web is somebody's own page on LinkedIn. */
export function isProfile(text: string): boolean {
  return /linkedin\.com\/(in|pub|sales\/(lead|people))\//i.test(text);
}
