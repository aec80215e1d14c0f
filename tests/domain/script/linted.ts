import { lintScript } from '@/lib/domain/script/lint';
import type { Channel } from '@/lib/domain/words';

// Forty words, easy to read; a value that may be missing stands in a branch.
export const GOOD =
  'Hi {{ lead.first_name }}, a thought on {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}. I would take one case, look at it with the team, and see where it stopped. Then I would fix that one step, and wait for two whole weeks before I touch the rest.';

// The same for a direct message: fifteen words and more.
export const BRIEF =
  'Hi {{ lead.first_name }}, a thought on {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}: take one case, and see where it stopped today.';

export const lint = (body: string, channel: Channel = 'email', subject: string | null = 'A thought') =>
  lintScript({ channel, subject, body });

export const codes = (...args: Parameters<typeof lint>) => lint(...args).map(({ code }) => code);
