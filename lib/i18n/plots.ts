import { plots } from './en/plots';
import { addTexts } from './index';

addTexts({ plots });
