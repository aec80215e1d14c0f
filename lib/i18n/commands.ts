import { commands } from './en/commands';
import { addTexts } from './texts';

addTexts({ commands });
