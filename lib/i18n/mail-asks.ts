import { mailAsks } from './en/mail-asks';
import { addTexts } from './texts';

addTexts({ mail: mailAsks });
