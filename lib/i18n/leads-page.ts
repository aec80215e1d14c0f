import { leadsPage } from './en/leads-page';
import { addTexts } from './texts';

addTexts({ leads: leadsPage });
