import { learning } from './en/learning';
import { addTexts } from './index';

addTexts({ why: learning.why });
