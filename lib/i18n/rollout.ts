import { rollout } from './en/rollout';
import { addTexts } from './index';

addTexts({ rollout });
