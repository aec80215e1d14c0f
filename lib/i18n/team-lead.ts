import { teamLead } from './en/team-lead';
import { addTexts } from './texts';

addTexts({ 'team-lead': teamLead });
