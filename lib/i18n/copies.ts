import { copies } from './en/copies';
import { addTexts } from './index';

addTexts({ copies });
