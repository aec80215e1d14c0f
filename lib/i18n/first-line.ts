import { firstLine } from './en/first-line';
import { addTexts } from './texts';

addTexts({ 'first-line': firstLine });
