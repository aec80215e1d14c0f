import { tour } from './en/tour';
import { addTexts } from './index';

addTexts({ tour });
