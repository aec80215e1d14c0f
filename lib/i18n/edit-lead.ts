import { editLead } from './en/edit-lead';
import { addTexts } from './index';

addTexts({ 'edit-lead': editLead });
