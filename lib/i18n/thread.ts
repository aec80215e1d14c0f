import { thread } from './en/thread';
import { addTexts } from './index';

addTexts({ thread });
