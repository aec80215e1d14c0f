import { leadsPage } from './en/leads-page';
import { addTexts } from './index';

addTexts({ leads: leadsPage });
