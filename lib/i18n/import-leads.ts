import { importLeads } from './en/import-leads';
import { addTexts } from './index';

addTexts({ why: importLeads.why });
