import type { Playbook, PlaybookData } from '../domain/playbook';
import { fourStages } from './four-stages/playbook';

const written: readonly PlaybookData[] = [fourStages];

/** The systems that ship with the product. Their tests parse them, so that no start of the worker has to. */
export const playbooks = written as readonly Playbook[];
