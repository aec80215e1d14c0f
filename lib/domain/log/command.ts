import { z } from 'zod';

import { DocumentCommand } from './document-command';
import { leadCommands, type Observation } from './lead-command';

/** What a page of ours may ask of the worker: what the rep presses. */
export const PanelCommand = z.discriminatedUnion('type', [...leadCommands, ...DocumentCommand.options]);
export type PanelCommand = z.infer<typeof PanelCommand>;
export type Command = PanelCommand | Observation;
