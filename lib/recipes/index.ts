import { gmailCompose } from './gmail-compose';
import { gmailList } from './gmail-list';
import { gmailThread } from './gmail-thread';
import { linkedinMember, linkedinProfile } from './linkedin-profile';
import { linkedinSalesLead } from './linkedin-sales-lead';
import { linkedinBubble, linkedinConversation } from './linkedin-thread';
import type { Recipe } from './schema';

/** In the order they are tried: what names one person before what names many. */
export const recipes: readonly Recipe[] = [gmailThread, gmailCompose, gmailList, linkedinProfile, linkedinMember, linkedinConversation, linkedinBubble, linkedinSalesLead];
