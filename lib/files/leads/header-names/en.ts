import type { Names } from './names';

export const en = {
  name: 'name|full name|display name|contact name|person name|lead name|lead full name|contact full name|fn|customer name|client name|prospect name|primary contact name|names|prospect|attendee|attendee name|file as|contact s name|customer',
  firstName:
    'first name|firstname|first|given name|given names|first names|givenname|forename|forenames|fname|primary contact first name|contact first name|n given|christian name',
  middleName: 'middle name|middlename|middle|additional name|n middle|middle initial|middle names',
  lastName:
    'last name|lastname|last|family name|family names|last names|familyname|surname|lname|primary contact last name|contact last name|n family|second name',
  nameSuffix: 'name suffix|suffix|n suffix',
  email:
    'email|e mail|emails|e mails|mail|email address|e mail address|email addresses|email id|emailaddress|contact email|primary contact primary email|primary contact other emails|primary email|secondary email|work email|user email address|email 1|lead email|mail address|direct email|additional email',
  phone:
    'phone|phones|telephone|tel|phone number|phone no|phone numbers|mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cellphone|cell number|telephone number|contact number|contact no|contact phone|whatsapp|whatsapp number|whatsapp phone number|primary contact primary phone|primary contact other phones|company phone|corporate phone|phonenumber|mobilephone|direct dial|direct line|direct|landline|number to call|mob|ph|callback|switchboard',
  profile:
    'linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|linkedin bio|person linkedin url|linkedin contact profile url|profile|profile url|profile link|li url|linkedin id url|x socialprofile|social profile|sales navigator url|linkedin member url|public profile url|profileurl|linkedinurl',
  contact: 'contact|contact details|contact info|contact information|reach at|how to reach|primary contact',
  company:
    'company|companies|company name|organization|organisation|organization name|organisation name|account|account name|company account|employer|business|business name|org|firm|associated company|associated company primary|company organization|organization 1 name|current company|lead company|works at|companyname|school or company|customer company',
  title:
    'title|job title|position|role|job|job role|organization title|organization 1 title|primary contact title|occupation|headline|function|designation|jobtitle|current position|job position|contact title|profession|current title',
  industry: 'industry|sector|company industry|company main industry|vertical|line of business|branch',
  companySize:
    'company size|# employees|employees|no of employees|number of employees|employee count|company number of employees|size|headcount|company headcount|num employees|numberofemployees|staff',
  website:
    'website|web site|website url|company website|company domain|company domain name|domain|web page|url|homepage|company url|web|personal web page|business home page|site|web address|website 1 value',
  country:
    'country|country region|country region name|country code|mailing country|billing country|business country region|business country|home country region|home country|address 1 country|country iso|contact country|adr country|person country|nation|organization country|address country|other country region|other country',
  city: 'city|town|mailing city|business city|home city|address 1 city|person city|adr city|city of address|address city|other city|office location city',
  language: 'language|preferred language|lang|locale|contact language|speaks',
  zone: 'time zone|timezone|tz|user time zone|zone',
  painPoint:
    'pain point|biggest challenge|biggest problem|main problem|main pain point|pain|problem|challenge|pain points|main challenge|need|needs',
  source:
    'source|lead source|original source|original traffic source|contact source|record source|came from|channel source|origin|latest source|how did you hear about us|acquisition source|lead origin|source of lead|utm source',
  owner:
    'owner|contact owner|lead owner|account owner|record owner|assigned to|sales owner|owner name|sales rep|rep|responsible|assignee|account manager|sales agent|hubspot owner|user',
  stage: 'stage|pipeline stage|deal stage|sales stage|status label|lead stage',
  status: 'status|lead status|contact status|lead status label|customer status',
  note: 'note|notes|comment|comments|description|remark|remarks|background|additional information|about|memo|lead description|message|details|call notes|last call note|observations|further information',
  tags: 'tags|tag|labels|label|categories|category|group membership|lists|groups|keywords|list|segment|segments',
  optOut:
    'opt out|opted out|optout|has opted out of email|email opt out|e mail opt out|do not call|do not email|do not contact|do not mail|do not mail or call|do not sms|dnc|dne|donotcall|unsubscribed|unsubscribe|unsubscribed from all email|unsubscribed from all emails|email optout|opted out of email|opted out email|hasoptedoutofemail|unsubscribed at|unsubscribed on|unsubscribe date|opt out date|opted out on|opted out at|date unsubscribed|no contact|blocklisted|blacklisted|blocked|suppressed|global unsubscribe|hs email optout|is unsubscribed|email unsubscribed|sms opt out|call opt out|phone opt out|opt out of email|opt out of calls|do not disturb|no marketing|remove from list|stop|x opted out|never contact|opted out of all email|do not email or call|email opted out|marketing opt out|gdpr opt out|has opted out|do not contact again|removed|remove|remove me|do not mail call text|not to be contacted|contact opt out',
  consent:
    'marketing status|marketing consent|consent|consent status|email consent|subscription status|email subscription status|subscribed|subscriber|is subscribed|opt in|opted in|email opt in|may contact|can contact|ok to contact|contact allowed|email permission|marketing permission|permission|gdpr consent|allow marketing|allow contact|mailing status|accepts marketing|email marketing consent|newsletter|newsletter status|has newsletter|gdpr|sms consent|ok to call|ok to email|opt in status|can be contacted|contactable|mailable|emailable|callable|marketable|can we call|can we email|can we contact|receive emails|allow email|allow emails|wants emails|email marketing|marketing emails',
  record:
    'record id|contact id|id|lead id|person id|uid|record id contact|apollo contact id|prospect id|contact record id|lead number|zcrm id|external id|vid|crm id|customer id',
  since:
    'opt in date|opted in on|created|created at|created on|created date|create date|created time|date created|creation date|connected on|person created|date added|added on|added|date|signup date|signed up|signed up at|sign up date|lead created|lead created date|since|first seen|subscribed at|subscribed on|date entered|registration date|registered on|enquiry date|inquiry date|timestamp|submitted at|submission date|form submitted at|subscription date|opted in at|date of enquiry|createdat|entry date|became a lead date|opt in time|opted in date',
  lastTouch:
    'last touch|last activity|last activity date|last contacted|last contact|last contact date|last activity time|last contacted date|last contacted on|last touched|last seen|last called|last call|last e mail|last email|last email sent|last outreach|last interaction|lastactivitydate|date last contacted|last communication',
  nextAction: 'next action|next step|next task text|next steps|next touch|next activity|to do|todo|follow up',
  nextDue:
    'next task date|next activity date|next follow up|follow up date|next contact date|next step date|next action date|due|due date|next call|next activity due date|follow up on|next touch date|reminder|callback date|next due',
  nothing:
    'company name for emails|company linkedin url|company linkedin|fax|home fax|business fax|other fax|salutation|name prefix|prefix|honorific|nickname|phonetic first name|phonetic middle name|phonetic last name|email status|email confidence|work email confidence|direct email confidence|email type|e mail type|e mail 2 type|e mail 3 type|e mail display name|e mail 2 display name|e mail 3 display name|email domain|hs email domain|photo|gender|birthday|birthdate|date of birth|anniversary|has opted out of fax|fax opt out|email bounced|reason|row|hubspot score|associated company ids|associated deal ids|account id|owner id|created by|last modified by|initials|short name|yomi name|maiden name|company description|organization id|account name id|lead or contact|subject|priority|private|sensitivity|first phone type|phone type|marketing contact status|lifecycle stage|contact type',
} satisfies Names;
