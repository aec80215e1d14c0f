import { importLeads } from './en/import-leads';
import { importPage } from './en/import-page';
import { addTexts } from './texts';

const { reasons, ...page } = importPage;
addTexts({ import: page, why: { ...importLeads.why, ...reasons } });
