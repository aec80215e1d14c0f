import type { Settings } from '@/lib/domain/settings/settings';

/** What every part of the form is given. */
export type Edit = { settings: Settings; change: (part: Partial<Settings>) => void };
