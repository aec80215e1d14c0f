import { teamAudit } from './en/team-audit';
import { addTexts } from './texts';

addTexts({ 'team-audit': teamAudit });
