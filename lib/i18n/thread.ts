import { thread } from './en/thread';
import { addTexts } from './texts';

addTexts({ thread });
