import { commands } from './en/commands';
import { addTexts } from './index';

addTexts({ commands });
