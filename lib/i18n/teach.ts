import { teach, teachWhy } from './en/teach';
import { addTexts } from './index';

addTexts({ teach });
addTexts({ why: teachWhy });
