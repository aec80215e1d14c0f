import { cleanse } from './en/cleanse';
import { erase } from './en/erase';
import { addTexts } from './texts';

addTexts({ cleanse, erase });
