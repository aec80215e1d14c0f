import { policy } from './en/policy';
import { addTexts } from './texts';

addTexts({ policy });
