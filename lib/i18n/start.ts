import { start } from './en/start';
import { addTexts } from './texts';

addTexts({ start });
