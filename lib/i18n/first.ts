import { first } from './en/first';
import { addTexts } from './texts';

addTexts(first);
