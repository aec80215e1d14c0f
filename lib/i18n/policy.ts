import { policy } from './en/policy';
import { addTexts } from './index';

addTexts({ policy });
