import { learned } from './en/learned';
import { learning } from './en/learning';
import { addTexts } from './index';

addTexts({ learned, why: learning.why });
