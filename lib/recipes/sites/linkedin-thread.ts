import {
  linkedinBubbles,
  linkedinComposers,
  linkedinOther,
  linkedinThread,
  linkedinThreadId,
  linkedinThreadPerson,
} from './linkedin-parts';
import type { Recipe } from '../schema';

export const linkedinConversation: Recipe = {
  id: 'linkedin-thread',
  version: 1,
  checked: '2026-11-22',
  kind: 'thread',
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  path: '^/messaging/thread/(?!new(?:[/?#]|$))[^/?#]+',
  root: ':is(.msg-convo-wrapper,.msg-thread):has(.msg-entity-lockup__entity-title)',
  ready: '.msg-entity-lockup__entity-title',
  ignore: ['.msg-s-event-listitem__body', '.msg-form'],
  key: [{ url: '^/messaging/thread/(?:2-)?([^/?#]+)', as: ['uri'] }],
  confirm: linkedinThreadId,
  mustConfirm: true,
  person: linkedinThreadPerson,
  thread: linkedinThread,
  composers: linkedinComposers,
  examples: {
    yes: [
      'https://www.linkedin.com/messaging/thread/2-YWJjZGVmMDEtMjM0NS02Nzg5LWFiY2QtZWYwMTIzNDU2Nzg5XzAxMw==/',
      'https://www.linkedin.com/messaging/thread/2-YWJjXzAxMw%3D%3D/?filter=unread',
    ],
    no: [
      'https://www.linkedin.com/messaging/',
      'https://www.linkedin.com/messaging/thread/new/',
      'https://www.linkedin.com/messaging/compose/?recipient=ada',
      'https://linkedin.com.evil.test/messaging/thread/2-YWJj/',
    ],
  },
};

/** A conversation in a bubble, over a page that is about nobody. Over a profile the profile is the page. */
export const linkedinBubble: Recipe = {
  ...linkedinConversation,
  id: 'linkedin-bubble',
  path: '^/(?!in/|messaging/thread/|sales/|talent/)',
  root: linkedinBubbles,
  ready: '.msg-overlay-bubble-header__title',
  key: [
    ...linkedinThreadId,
    { css: '.msg-overlay-bubble-header__title a', attr: 'href', match: '/in/([^/?#]+)' },
  ],
  confirm: undefined,
  mustConfirm: false,
  thread: { ...linkedinThread, of: linkedinOther },
  examples: {
    yes: [
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/search/results/people/?keywords=acme',
      'https://www.linkedin.com/company/heron-foods/',
    ],
    no: [
      'https://www.linkedin.com/in/ada-okafor/',
      'https://www.linkedin.com/in/ada-okafor/details/experience/',
      'https://www.linkedin.com/sales/home',
      'http://www.linkedin.com/feed/',
    ],
  },
};
