import { send } from '@/lib/messages/send';

/** A copy of everything before something large: null when there is one (or nothing to copy), else why not. */
export async function copyBefore(): Promise<'too-big' | 'failed' | null> {
  const answer = await send('take-copy', { why: 'change' });
  if (!answer.ok) return 'failed';
  return answer.value.taken === 'too-big' ? 'too-big' : null;
}
