import { first } from './en/first';
import { addTexts } from './index';

addTexts(first);
