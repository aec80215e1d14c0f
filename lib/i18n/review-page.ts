import { review } from './en/review';
import { addTexts } from './index';

addTexts({ review });
