import { crm } from './en/crm';
import { addTexts } from './index';

addTexts({ crm });
