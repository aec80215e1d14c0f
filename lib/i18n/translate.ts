import { translate } from './en/translate';
import { addTexts } from './texts';

addTexts({ translate });
