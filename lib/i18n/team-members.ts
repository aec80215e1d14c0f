import { teamMembers } from './en/team-members';
import { addTexts } from './texts';

addTexts({ 'team-members': teamMembers });
