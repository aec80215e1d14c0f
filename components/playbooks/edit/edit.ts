import type { Playbook } from '@/lib/domain/playbook/playbook';

/** What every part of the editor is given. */
export type Edit = { playbook: Playbook; onChange: (playbook: Playbook) => void };
