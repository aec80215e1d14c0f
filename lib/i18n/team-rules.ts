import { teamRules } from './en/team-rules';
import { addTexts } from './texts';

addTexts({ 'team-rules': teamRules });
