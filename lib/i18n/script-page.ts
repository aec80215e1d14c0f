import { scriptPage } from './en/script-page';
import { addTexts } from './index';

addTexts({ scripts: scriptPage });
