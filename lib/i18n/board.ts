import { board } from './en/board';
import { addTexts } from './index';

addTexts({ board });
