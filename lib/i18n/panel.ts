import { en } from './en';
import { addTexts } from './index';

addTexts(en);
