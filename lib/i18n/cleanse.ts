import { cleanse } from './en/cleanse';
import { addTexts } from './index';

addTexts({ cleanse });
