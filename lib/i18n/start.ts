import { start } from './en/start';
import { addTexts } from './index';

addTexts({ start });
