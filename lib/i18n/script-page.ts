import { scriptPage } from './en/script-page';
import { addTexts } from './texts';

addTexts({ scripts: scriptPage });
