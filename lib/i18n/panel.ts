import { en } from './en';
import { addTexts } from './texts';

addTexts(en);
