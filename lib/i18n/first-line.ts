import { firstLine } from './en/first-line';
import { addTexts } from './index';

addTexts({ 'first-line': firstLine });
