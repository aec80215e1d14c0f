import { copies } from './en/copies';
import { addTexts } from './texts';

addTexts({ copies });
