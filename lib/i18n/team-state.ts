import { teamState } from './en/team-state';
import { addTexts } from './texts';

addTexts({ 'team-state': teamState });
