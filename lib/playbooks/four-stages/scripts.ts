import type { Script } from '../../domain/script/script';
import { answers } from './answers';
import { callAskScripts } from './scripts-call-ask';
import { conversationScripts } from './scripts-conversation';
import { longTermScripts } from './scripts-long-term';
import { optInScripts } from './scripts-opt-in';
import { postCallScripts } from './scripts-post-call';
import { raisedScripts } from './scripts-raised';

export const fourStagesScripts: readonly Script[] = [
  ...optInScripts,
  ...raisedScripts,
  ...conversationScripts,
  ...callAskScripts,
  ...postCallScripts,
  ...longTermScripts,
  ...answers,
];
