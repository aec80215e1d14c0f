import { rollout } from './en/rollout';
import { addTexts } from './texts';

addTexts({ rollout });
