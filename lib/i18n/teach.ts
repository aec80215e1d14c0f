import { teach, teachWhy } from './en/teach';
import { addTexts } from './texts';

addTexts({ teach });
addTexts({ why: teachWhy });
