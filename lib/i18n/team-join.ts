import { teamJoin } from './en/team-join';
import { addTexts } from './texts';

addTexts({ 'team-join': teamJoin });
