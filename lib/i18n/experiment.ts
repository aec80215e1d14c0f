import { experiment } from './en/experiment';
import { addTexts } from './index';

addTexts({ why: experiment.why });
