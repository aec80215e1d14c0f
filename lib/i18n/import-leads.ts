import { importLeads } from './en/import-leads';
import { addTexts } from './texts';

addTexts({ why: importLeads.why });
