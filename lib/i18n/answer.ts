import { answer } from './en/answer';
import { addTexts } from './texts';

addTexts({ answer });
