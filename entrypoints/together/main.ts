import '@/components/frame/no-eval';

import { openDoor } from './open-door';

Object.assign(globalThis, { openDoor });
