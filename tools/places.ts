import type { BrowserContext } from 'playwright-core';

import { builtExtension } from '../tests/e2e/built-extension';
import { contacts, lior, ORIGIN as HUBSPOT, pathOf as recordOf } from '../tests/e2e/site/hubspot/contacts';
import { pathOf as talkOf, talks, viewer } from '../tests/e2e/site/linkedin/talks';
import { serveGmail } from '../tests/e2e/site/serve';
import { serveDemo } from '../tests/e2e/site/serve-demo';
import { extensionFor } from './read-extension';

const LINKEDIN = 'https://www.linkedin.com';

/** The three places of the demo, at their real addresses. */
export const places = {
  Mail: 'https://mail.google.com/mail/u/0/#inbox',
  LinkedIn: LINKEDIN + talkOf(talks(0)[0]!),
  CRM: HUBSPOT + recordOf(lior),
} as const;
type Place = keyof typeof places;

/** A copy of what was built, which may read all three from the start. */
export const demoExtension = () => extensionFor(builtExtension, [new URL(LINKEDIN), new URL(HUBSPOT)], false);

/** From one place to the next: part of the demo's pages, and of nothing else. */
const bar = (here: Place) => `<style>
.places{position:fixed;z-index:9;bottom:14px;left:50%;transform:translateX(-50%);display:flex;gap:4px;padding:5px;border-radius:22px;background:#1f2430;font:13px/1 system-ui,sans-serif;box-shadow:0 2px 10px #0006}
.places a{padding:9px 16px;border-radius:17px;color:#d5d9e4;text-decoration:none}.places a[aria-current]{background:#fff;color:#1f2430}
</style><nav class="places" aria-label="Demo">${Object.entries(places)
  .map(([name, url]) => `<a href="${url}"${name === here ? ' aria-current="page"' : ''}>${name}</a>`)
  .join('')}</nav>`;

const list = (links: readonly [href: string, name: string, below: string][]) =>
  `<aside>${links.map(([href, name, below]) => `<a href="${href}"><b>${name}</b><span>${below}</span></a>`).join('')}</aside>`;

const common = `*{box-sizing:border-box}body{margin:0;display:grid;grid-template-columns:230px 1fr;grid-template-rows:52px 1fr;min-height:100vh;font:14px/1.5 system-ui,sans-serif;color:#1c2026}
header,body>nav:not(.places){grid-column:1/-1;display:flex;align-items:center;gap:12px;padding:0 20px}aside{border-inline-end:1px solid #dfe3e8;background:#fff}aside a{display:grid;padding:12px 18px;color:inherit;text-decoration:none;border-bottom:1px solid #eef0f3}aside a:hover{background:#f4f6f8}aside span{color:#68707c;font-size:12px}main{padding:20px 28px 80px}`;

const linkedinStyle = `<style>${common}
body{background:#f4f2ee}header{background:#fff;border-bottom:1px solid #dfe3e8;font-weight:600;color:#0a66c2}header img{margin-inline-start:auto;width:30px;height:30px;border-radius:50%;content:url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 30 30%22><path fill=%22%237b5ea7%22 d=%22M0 0h30v30H0z%22/><path fill=%22%23fff%22 d=%22M15 6a5 5 0 1 1 0 10 5 5 0 0 1 0-10M5 30a10 10 0 0 1 20 0%22/></svg>')}
.msg-convo-wrapper{background:#fff;border:1px solid #dfe3e8;border-radius:10px;padding:0 20px 16px;max-width:640px}h2{font-size:17px;margin:14px 0 0}a{color:inherit;text-decoration:none}.artdeco-entity-lockup__subtitle{color:#68707c;font-size:12px;padding-bottom:10px;border-bottom:1px solid #eef0f3}
ul{list-style:none;margin:0;padding:8px 0;min-height:220px}.msg-s-event-listitem{padding:8px 0}.msg-s-message-group__meta{display:flex;gap:8px;align-items:baseline}.msg-s-message-group__name{font-weight:600}time{color:#68707c;font-size:12px}p{margin:2px 0;white-space:pre-line}
.msg-form{border-top:1px solid #dfe3e8;padding-top:12px}.msg-form__contenteditable{min-height:96px;padding:8px 12px;border-radius:8px;background:#f4f2ee;outline-offset:0}.msg-form__send-button{margin-top:10px;border:0;border-radius:16px;padding:7px 18px;background:#0a66c2;color:#fff;font:600 14px system-ui}.msg-form__send-button:disabled{background:#e4e6ea;color:#8b929c}
</style>`;

const hubspotStyle = `<style>${common}
body{background:#f5f8fa}body>nav:not(.places){background:#2e475d;color:#fff;grid-row:1;justify-content:flex-end}aside{grid-row:2}main{grid-row:2;grid-column:2}h2{font-size:20px;margin:0 0 12px}main>button,section button{border:1px solid #cbd6e2;border-radius:4px;background:#fff;padding:7px 14px;font:14px system-ui}
[data-test-id=about-section]{margin-top:16px;display:grid;gap:10px;max-width:460px;padding:18px;border:1px solid #dfe3eb;border-radius:4px;background:#fff}label{display:block;color:#516f90;font-size:12px}input{width:100%;border:0;border-bottom:1px solid #dfe3eb;padding:4px 0;font:14px system-ui}
section{margin-top:16px;max-width:460px;border:1px solid #cbd6e2;border-radius:4px;background:#fff;padding:12px 16px}section h4{margin:0 0 8px}section [contenteditable]{min-height:90px;outline-offset:4px;white-space:pre-wrap}
</style>`;

/** All three, answered inside of the browser; nothing goes out to the network. `began`: when, in ms, for times that stay. */
export async function servePlaces(context: BrowserContext, began: number): Promise<void> {
  await serveGmail(context, { now: began, bar: bar('Mail') });
  await serveDemo(context, {
    origin: LINKEDIN,
    folder: 'linkedin',
    title: 'Messaging | LinkedIn',
    began,
    body: `${linkedinStyle}${bar('LinkedIn')}<header>Messaging<img class="global-nav__me-photo" alt="${viewer}"></header>${list(
      talks(began).map((talk) => [talkOf(talk), talk.name, talk.headline]),
    )}<main></main>`,
  });
  await serveDemo(context, {
    origin: HUBSPOT,
    folder: 'hubspot',
    title: 'Contacts',
    body: `${hubspotStyle}${bar('CRM')}${list(contacts.map((one) => [recordOf(one), one.name, one.company]))}`,
  });
}
