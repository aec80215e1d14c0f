import type { Playbook, PlaybookData } from '../domain/playbook/playbook';
import { fourLayers } from './four-layers/playbook';
import { fourStages } from './four-stages/playbook';
import { sevenComponents } from './seven-components/playbook';
import { speedToLead } from './speed-to-lead/playbook';
import { tieredIt } from './tiered-it/playbook';

const written: readonly PlaybookData[] = [fourLayers, tieredIt, sevenComponents, speedToLead, fourStages];

/** The systems that ship with the product. Their tests parse them, so that no start of the worker has to. */
export const playbooks = written as readonly Playbook[];
