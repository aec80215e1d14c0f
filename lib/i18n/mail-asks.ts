import { mailAsks } from './en/mail-asks';
import { addTexts } from './index';

addTexts({ mail: mailAsks });
