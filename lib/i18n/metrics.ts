import { metrics } from './en/metrics';
import { addTexts } from './index';

addTexts({ metrics });
