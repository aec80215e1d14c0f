import { editLead } from './en/edit-lead';
import { addTexts } from './texts';

addTexts({ 'edit-lead': editLead });
