import { linkedinBubbles, linkedinComposers, linkedinThread } from './linkedin-parts';
import type { Recipe, Source } from '../schema';

/**
 * Three generations of the card at the top: 2026 (hashed classes), 2022 to 2025 (Ember), before
 * (`pv-top-card`); the middle one also inside a frame of the first. That of 2026 is a section known by its
 * key, or since September whatever has the id.
 */
const section2026 = 'section[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]';
const byId = '[id^="com.linkedin.sdui.profile.card."][id$="Topcard"]';
const card2026 = `${byId},${section2026}`;
const cardEmber = 'main section[data-member-id]:has(h1)';
const cardOld = 'section.pv-top-card';
const frame = 'iframe[data-testid=interop-iframe]';

const degree = String.raw`^·\s*\S`;
const contact: Source[] = [
  { css: 'a[href*="/overlay/contact-info"]', attr: 'href', match: '/in/([^/?#]+)/overlay', as: ['uri'] },
];
const inKey = String.raw`(ACo[\w-]{10,}?)Topcard`;
const memberId: Source[] = [
  { css: ':scope', attr: 'componentkey', match: inKey },
  { css: ':scope', attr: 'id', match: inKey },
];

/** A school is no company, where it is the only place that is named. */
const noSchool = String.raw`^(?!.*(?:[Uu]niv|[Ss]chool|[Cc]ollege|[Hh]ochschule|[ÉéEe]cole|[Ee]scuela|[Ee]scola|[Ss]cuola|[Hh]ogeschool|[Pp]oly?tec|[Aa]cademy|[Aa]kademie|[Ii]nstitute of Tech|[Gg]ymnas|[Ll]ycée|Høgskol|[Hh]ögskol|[Uu]czelnia|大学|大學|학교))`;
/** What stands before the headline of a profile that shows no degree: nothing, or pronouns. */
const headline = String.raw`^(?!·|\(?(?:[Ss]he|[Hh]e|[Tt]hey|[Ee]lla?e?|[ÉéEe]l|[Ii]l|[Ss]ie|[Ee]r|[Zz]ij|[Hh]ij|[Ll]ui|[Ll]ei|[Ee]la|[Ee]le)\s*/)(.+)$`;

/**
 * `/in/<name>/`, with the overlays that stand over it and its second languages; not its details and activity,
 * which are pages of their own.
 */
const afterName = '/?(?:[a-z]{2}(?:_[A-Z]{2})?/?)?(?:$|[?#]|overlay/)';

export const linkedinProfile: Recipe = {
  id: 'linkedin-profile',
  version: 1,
  checked: '2026-11-22',
  kind: 'profile',
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  path: `^/in/(?!ACo)[^/?#]+${afterName}`,
  root: `${byId} || ${section2026}:not(${byId} *) || ${cardEmber} || ${cardOld} || ${frame} >>> ${cardEmber}`,
  ready: 'h1,h2',
  /** Both degrees are in the card; the wrong one is in here, and may be beside the name. */
  ignore: [`:is(${card2026}) [data-display-contents=true] > p`],
  key: [{ url: '^/in/([^/?#]+)', as: ['uri'] }],
  confirm: contact,
  mustConfirm: true,
  self: 'a[href*="/edit/intro"],a[href*="/edit/forms/"],a[href*="/add-edit/"]',
  person: {
    name: [
      { css: ':scope:is([componentkey],[id]) :is(h1,h2)' },
      { css: 'h1' },
      { css: '.pv-top-card--list li.t-24' },
    ],
    title: [
      { css: '.text-body-medium.break-words' },
      { css: 'p', after: degree, nth: 1 },
      { css: 'h2.mt1' },
      { css: ':scope:is([componentkey],[id]) p', match: headline },
    ],
    company: [
      {
        css: 'button[aria-label^="Current company"]',
        attr: 'aria-label',
        match: String.raw`^Current company: (.+?)\. `,
      },
      { css: 'div[role=button] p', match: `${noSchool}(.+)$` },
      { css: 'p', after: degree, nth: 2, match: '^(.+?) · ' },
      { css: '.pv-top-card--experience-list-item', match: `${noSchool}(.+)$` },
      { css: 'p', after: '^·$', nth: -2, match: '^([^·]+?) · [^·]+$' },
    ],
    location: [
      { css: '.text-body-small.inline.t-black--light.break-words' },
      { css: 'p', after: '^·$', nth: -1 },
    ],
    profileUrl: [{ css: 'a[href*="/overlay/contact-info"]', attr: 'href', match: '^(.*/in/[^/?#]+)' }],
    recordId: memberId,
  },
  thread: { ...linkedinThread, root: linkedinBubbles },
  composers: linkedinComposers,
  examples: {
    yes: [
      'https://www.linkedin.com/in/ada-okafor/',
      'https://www.linkedin.com/in/ada-okafor',
      'https://www.linkedin.com/in/ada-okafor/overlay/contact-info/',
      'https://www.linkedin.com/in/ada-okafor/de/?originalSubdomain=se',
      'https://www.linkedin.com/in/%D7%9C%D7%99%D7%90%D7%AA/',
    ],
    no: [
      'https://www.linkedin.com/in/ada-okafor/details/experience/',
      'https://www.linkedin.com/in/ada-okafor/recent-activity/all/',
      'https://www.linkedin.com/company/heron-foods/',
      'https://www.linkedin.com/feed/',
      'https://evil-linkedin.com/in/ada-okafor/',
      'https://www.linkedin.com.evil.test/in/ada-okafor/',
      'http://www.linkedin.com/in/ada-okafor/',
    ],
  },
};

/**
 * A profile by its member id: LinkedIn shows the name in the address only later, so another copy of the key
 * has to agree.
 */
export const linkedinMember: Recipe = {
  ...linkedinProfile,
  id: 'linkedin-member',
  path: `^/in/ACo[^/?#]+${afterName}`,
  confirm: memberId,
  examples: {
    yes: ['https://www.linkedin.com/in/ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ012345678/'],
    no: ['https://www.linkedin.com/in/ada-okafor/', 'https://www.linkedin.com/feed/'],
  },
};
