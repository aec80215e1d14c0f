import type { OwnNames } from '../columns/choose-fields';
import { normalHeader } from '../header-names/normal-header';
import { OWN_COLUMNS } from '../columns/own-columns';

/**
 * A tool's export: how it is recognised by its columns (`normalHeader`), and which of them mean something
 * else than elsewhere.
 */
export type KnownExport = {
  kind: string;
  /** All of these are there, and of the others, with a bar between, at least `some.least`. */
  has: readonly string[];
  some?: { of: string; least: number };
  own?: OwnNames;
};

/** Our own tables, whose columns mean exactly what they say. */
const OWN_EXPORT: KnownExport = {
  kind: 'fifth-touch',
  has: ['name', 'opted out', 'pain point', 'next action', 'record'],
  own: Object.fromEntries(OWN_COLUMNS.map(({ header, field }) => [normalHeader(header), field])),
};

/** The exports of the tools that leads usually come from. The first that fits is it. */
export const KNOWN_EXPORTS: readonly KnownExport[] = [
  OWN_EXPORT,
  {
    kind: 'four-stages',
    has: ['name', 'contact', 'stage'],
    some: { of: 'opt in date|last touch|next action|owner|source|status', least: 3 },
    own: {
      'opt in date': 'since',
      name: 'name',
      contact: 'contact',
      source: 'source',
      stage: 'stage',
      status: 'status',
      'last touch': 'lastTouch',
      'next action': 'nextAction',
      owner: 'owner',
    },
  },
  { kind: 'linkedin', has: ['first name', 'last name', 'connected on'], own: { url: 'profile' } },
  {
    kind: 'google',
    has: ['e mail 1 value'],
    own: {
      'file as': null,
      name: 'name',
      labels: 'tags',
      'group membership': 'tags',
      occupation: null,
      'organization title': 'title',
    },
  },
  {
    kind: 'outlook',
    has: ['first name', 'last name', 'e mail address'],
    some: { of: 'mobile phone|home phone|business phone|web page|categories', least: 3 },
    own: {
      title: null,
      location: null,
      suffix: 'nameSuffix',
      callback: null,
      categories: 'tags',
      profession: null,
      'referred by': null,
      account: null,
      keywords: null,
      'home city': 'city',
      'assistant s phone': null,
    },
  },
  {
    kind: 'lusha',
    has: ['first name', 'last name', 'work email'],
    some: { of: 'work email confidence|direct email|phone 1 type|country iso', least: 2 },
    own: {
      date: null,
      user: null,
      'company country': null,
      'company city': null,
      'company country iso': null,
      'country iso': 'country',
    },
  },
  {
    kind: 'apollo',
    has: ['first name', 'last name'],
    some: {
      of: 'company name for emails|person linkedin url|corporate phone|email status|# employees|apollo contact id',
      least: 2,
    },
    own: { 'company phone': null, stage: 'status', keywords: null },
  },
  {
    kind: 'close',
    has: ['display name'],
    some: {
      of: 'primary contact name|primary contact primary email|status label|html url|lead name',
      least: 2,
    },
    own: {
      'display name': 'company',
      'lead name': 'company',
      url: 'website',
      'html url': null,
      'primary contact primary url': 'profile',
      'status label': 'status',
      'date created': 'since',
      'created by name': null,
      'next task text': 'nextAction',
      'next task date': 'nextDue',
      'address 1 country': 'country',
      'address 1 city': 'city',
      'last activity date': 'lastTouch',
    },
  },
  {
    kind: 'close',
    has: ['lead id', 'lead name', 'contact name'],
    own: { 'lead name': 'company', 'lead id': null, 'contact id': 'record', 'lead status label': 'status' },
  },
  {
    kind: 'pipedrive',
    has: ['deal title', 'deal contact person'],
    own: {
      'deal title': null,
      'deal contact person': 'name',
      'deal organization': 'company',
      'deal owner': 'owner',
      'deal stage': null,
      'deal status': 'status',
      'deal lost reason': 'note',
    },
  },
  {
    kind: 'pipedrive',
    has: ['person name'],
    some: {
      of: 'person id|person email|person email work|person phone|person phone work|organization name|person organization|deal title|activity subject|person owner',
      least: 1,
    },
    own: {
      'person organization': 'company',
      'deal title': null,
      'deal organization': 'company',
      'deal contact person': 'name',
      'person marketing status': 'consent',
      'person next activity date': 'nextDue',
      'activity due date': null,
      'activity note': 'note',
      'organization address': null,
      'organization city of address': 'city',
      'organization country of address': 'country',
    },
  },
  {
    kind: 'hubspot',
    has: ['email'],
    some: {
      of: 'record id|contact id|contact owner|lifecycle stage|associated company|associated deal|hubspot score|marketing contact status|associated company ids',
      least: 2,
    },
    own: { 'associated company': 'company', 'contact type': null },
  },
  {
    kind: 'salesforce',
    has: ['last name'],
    some: {
      of: 'id|account id|owner id|has opted out of email|do not call|account name|company account|account owner|lead owner|mailing country|system modstamp|is deleted|mailing street|lead id',
      least: 2,
    },
    own: { title: 'title', description: 'note' },
  },
  {
    // Whoever invites is the rep.
    kind: 'calendly',
    has: ['invitee email'],
    own: {
      'user name': null,
      'user email': null,
      'invitee name': 'name',
      'invitee first name': 'firstName',
      'invitee last name': 'lastName',
      'invitee email': 'email',
      'invitee time zone': 'zone',
      'text reminder number': 'phone',
    },
  },
  {
    kind: 'mailchimp',
    has: ['email address', 'leid', 'euid'],
    own: {
      'optin time': 'since',
      cc: 'country',
      'unsub time': 'optOut',
      'unsub campaign title': null,
      'unsub campaign id': null,
      'unsub reason': null,
      'unsub reason other': null,
    },
  },
  {
    kind: 'brevo',
    has: ['email'],
    some: { of: 'sms|email blacklisted|sms blacklisted|added time|modified time', least: 2 },
    own: { sms: 'phone', 'added time': 'since' },
  },
  {
    kind: 'zoho',
    has: [],
    some: {
      of: 'record id|lead name|lead owner|email opt out|created time|modified time|no of employees|skype id|secondary email|referred by',
      least: 3,
    },
  },
];

/**
 * Files that come beside a list of people and hold none: the file's kind and the columns that give it away.
 */
export const NOT_PEOPLE: readonly { what: string; has: readonly string[] }[] = [
  { what: 'messages.csv', has: ['conversation id', 'from', 'to'] },
  { what: 'Invitations.csv', has: ['from', 'to', 'sent at', 'direction'] },
];
