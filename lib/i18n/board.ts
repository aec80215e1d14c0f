import { board } from './en/board';
import { addTexts } from './texts';

addTexts({ board });
