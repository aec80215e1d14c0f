import { tour } from './en/tour';
import { addTexts } from './texts';

addTexts({ tour });
