import { answer } from './en/answer';
import { addTexts } from './index';

addTexts({ answer });
