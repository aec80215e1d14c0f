import { gmailCompose } from './gmail-compose';
import { gmailList } from './gmail-list';
import { gmailThread } from './gmail-thread';
import type { Recipe } from './schema';

/** In the order they are tried: what names one person before what names many. */
export const recipes: readonly Recipe[] = [gmailThread, gmailCompose, gmailList];
