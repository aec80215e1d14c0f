import { crm } from './en/crm';
import { addTexts } from './texts';

addTexts({ crm });
