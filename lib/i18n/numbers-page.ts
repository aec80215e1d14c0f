import { numbers } from './en/numbers';
import { addTexts } from './index';

addTexts({ numbers });
