import { attioPerson } from './attio';
import { closeLead } from './close';
import { espocrmPerson } from './espocrm';
import { frappeLead } from './frappe';
import { gmailCompose } from './gmail-compose';
import { gmailList } from './gmail-list';
import { gmailThread } from './gmail-thread';
import { hubspotCompany, hubspotContact, hubspotDeal } from './hubspot';
import { linkedinMember, linkedinProfile } from './linkedin-profile';
import { linkedinSalesLead } from './linkedin-sales-lead';
import { linkedinBubble, linkedinConversation } from './linkedin-thread';
import { odooContact, odooLead } from './odoo';
import { pipedriveOther, pipedrivePerson } from './pipedrive';
import { salesforceOther, salesforcePerson } from './salesforce';
import type { Recipe } from '../schema';
import { twentyPerson } from './twenty';
import { zohoOther, zohoPerson } from './zoho';

/** In the order they are tried: what names one person before what names many. */
export const recipes: readonly Recipe[] = [
  gmailThread,
  gmailCompose,
  gmailList,
  linkedinProfile,
  linkedinMember,
  linkedinConversation,
  linkedinBubble,
  linkedinSalesLead,
  hubspotContact,
  hubspotCompany,
  hubspotDeal,
  salesforcePerson,
  salesforceOther,
  pipedrivePerson,
  pipedriveOther,
  zohoPerson,
  zohoOther,
  closeLead,
  attioPerson,
  espocrmPerson,
  odooContact,
  odooLead,
  frappeLead,
  twentyPerson,
];
