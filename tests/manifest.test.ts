import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { recipes } from '@/lib/recipes/sites';

import { publicKey } from '@/tools/public-key';

import { builtExtension } from './e2e/built-extension';

type Manifest = Record<string, unknown>;
let manifest: Manifest = {};
const built = (file: string) => readFileSync(path.join(builtExtension, file), 'utf8');
const builtFiles = () =>
  readdirSync(builtExtension, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(builtExtension, file)).isFile(),
  );

beforeAll(() => {
  if (!existsSync(path.join(builtExtension, 'manifest.json')))
    throw new Error(`No extension in ${builtExtension}. Run "npm run build" first.`);
  manifest = JSON.parse(built('manifest.json')) as Manifest;
});

describe('what the browser is asked for', () => {
  it('is this and nothing else', () => {
    const {
      name,
      description,
      version,
      icons,
      action,
      commands,
      content_scripts: _scripts,
      ...rest
    } = manifest;
    expect(rest).toEqual({
      manifest_version: 3,
      minimum_chrome_version: '123',
      incognito: 'not_allowed',
      permissions: [
        'alarms',
        'contextMenus',
        'notifications',
        'sidePanel',
        'storage',
        'scripting',
        'unlimitedStorage',
      ],
      host_permissions: ['https://mail.google.com/*'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      optional_permissions: ['offscreen'],
      sandbox: { pages: ['door.html'] },
      externally_connectable: { ids: [] },
      default_locale: 'en',
      key: publicKey,
      options_ui: { page: 'dashboard.html#settings', open_in_tab: true },
      storage: { managed_schema: 'managed-schema.json' },
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        sandbox:
          "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src wss: https: ws://127.0.0.1:* ws://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    expect([name, description, typeof version]).toEqual(['__MSG_name__', '__MSG_description__', 'string']);
    expect(
      Object.keys(action as object).filter((key) => !['default_title', 'default_icon'].includes(key)),
    ).toEqual([]);
    expect(Object.keys(icons as object)).toEqual(['16', '32', '48', '128']);
    expect(commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'insert-next-touch': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: 'Insert the next touch into the open box',
      },
      sent: { description: 'Mark the touch as sent' },
      won: { description: 'Outcome: Won' },
      lost: { description: 'Outcome: Lost' },
      'no-reply': { description: 'Outcome: No reply' },
      rescheduled: { description: 'Outcome: Rescheduled' },
      snooze: { description: 'Snooze the touch' },
      'next-lead': { description: 'Next lead of the queue' },
      undo: { description: 'Undo the last step' },
    });
    for (const command of Object.values((commands ?? {}) as Record<string, Manifest>))
      expect(command).not.toHaveProperty('global');
  });

  it.each(['en', 'de', 'fr', 'es'])(
    'is named and described in %s, as short as the store wants it',
    (lang) => {
      const { name, description } = JSON.parse(built(`_locales/${lang}/messages.json`)) as Record<
        'name' | 'description',
        { message: string }
      >;
      expect(name.message).toBe('Fifth Touch');
      expect(description.message.length).toBeGreaterThan(60);
      expect(description.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('has the id that the documents name, worked out of its key', () => {
    const hash = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);
    const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
    expect(readFileSync('docs/administrators.md', 'utf8')).toContain(id);
    expect(readFileSync('tools/public-key.ts', 'utf8')).toContain(id);
  });

  it('has one script in pages: in Gmail, in the top frame, in a world of its own', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['https://mail.google.com/*'], js: ['page.js'], run_at: 'document_idle' },
    ]);
  });

  it('is told of in README’s table, all of it', () => {
    const { permissions, optional_permissions: optional } = manifest as Record<string, string[]>;
    const table = readFileSync('README.md', 'utf8')
      .match(/^\|.*\|$/gm)!
      .join('\n');
    const spoken: Record<string, string> = { notifications: '*Display notifications*' };
    const named = [...permissions!, ...optional!].map((name) => spoken[name] ?? `\`${name}\``);
    expect(named.filter((name) => !table.includes(name))).toEqual([]);
    expect(table).toContain('mail.google.com');
    expect(table).toContain('*Other sites*');
  });

  it('has icons that exist', () => {
    expect(
      Object.values(manifest.icons as Record<string, string>).filter(
        (file) => !existsSync(path.join(builtExtension, file)),
      ),
    ).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('puts at most 12 kB into a page', () => {
    expect(Buffer.byteLength(built('page.js'))).toBeLessThanOrEqual(12_000);
  });

  it('puts the reader beside it with at most 18 kB, and no writer before one is wanted', () => {
    const sizes = ['page-reader.js', 'page-writer.js', 'page-notes.js'].map((file) =>
      Buffer.byteLength(built(file)),
    );
    expect(sizes.filter((size) => size > 18_000)).toEqual([]);
    expect(built('page.js') + built('page-reader.js')).not.toContain('insertText');
  });

  it('starts the worker with at most 500 kB', () => {
    expect(Buffer.byteLength(built('background.js'))).toBeLessThanOrEqual(500_000);
  });

  it('opens the panel with at most 150 kB of script, packed', () => {
    const scripts = initialScripts('sidepanel.html');
    expect(scripts.length).toBeGreaterThan(0);
    const packed = scripts.map((file) => gzipSync(built(file)).length).reduce((sum, one) => sum + one, 0);
    expect(packed).toBeLessThanOrEqual(150_000);
  });

  it('writes no markup and evaluates no text', () => {
    const found = codeFiles().flatMap((file) => forbidden(built(file)).map((hit) => `${file}: ${hit}`));
    expect(found).toEqual([]);
  });

  it('names no address but these', () => {
    const found = new Set(
      codeFiles().flatMap((file) => built(file).match(/\b(?:https?|wss?):\/\/[\w.*-]+/g) ?? []),
    );
    expect([...found].filter((address) => !allowedAddresses.has(address))).toEqual([]);
  });

  it('has no way out inside of other sites’ pages, where no policy of ours holds', () => {
    const ofOurPages = /^(?:background|warm-up)\.js$/;
    const inPages = readdirSync(builtExtension).filter(
      (file) => file.endsWith('.js') && !ofOurPages.test(file),
    );
    expect(inPages).toContain('page.js');
    const found = inPages.flatMap((file) =>
      [REQUEST, OPENING, SENDING, LOADING]
        .flatMap((way) => hits(built(file), way, 60))
        .map((hit) => `${file}: ${hit}`),
    );
    expect(found).toEqual([]);
  });

  it('asks nothing of the network, and opens its own pages and a lead’s, and nothing else', () => {
    const code = builtFiles().filter((file) => /\.(js|html)$/.test(file));
    const found = code.flatMap((file) => [
      ...hits(built(file), REQUEST, 80).map((hit) => `${file}: ${hit}`),
      ...hits(built(file), OPENING, 90).map((hit) => `${file}: ${hit}`),
    ]);
    expect(found.filter((hit) => !mayOpen.some((one) => one.test(hit)))).toEqual([]);
    expect(mayOpen.filter((one) => !found.some((hit) => one.test(hit)))).toEqual([]);
  });

  it('names the door in one place: in the page around it, which is opened where a team was joined', () => {
    const naming = builtFiles().filter(
      (file) => /\.(js|html)$/.test(file) && /\bdoor\.html\b/.test(built(file)),
    );
    expect(naming).toEqual([expect.stringMatching(/^chunks\/together-[\w-]+\.js$/)]);
    expect(initialScripts('together.html')).toContain(naming[0]);
    const others = ['sidepanel.html', 'dashboard.html'].flatMap(initialScripts);
    expect(others.filter((file) => file === naming[0] || /nats/i.test(built(file)))).toEqual([]);
  });

  it('carries the notices of what is built in', () => {
    const notices = built('licences.txt');
    for (const name of [
      'react',
      'react-dom',
      'dexie',
      'zod',
      'liquidjs',
      'saxes',
      'tailwindcss',
      '@nats-io/nats-core',
      '@nats-io/jetstream',
      '@wxt-dev/browser',
    ])
      expect(notices).toMatch(new RegExp(`^${name} \\d.*\\((MIT|ISC|Apache-2.0)\\)$`, 'm'));
    expect(notices.match(/Copyright/g)!.length).toBeGreaterThan(20);
    // Every package of ours is in some part of the build; what some ask for beside their licence is there, too.
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
    for (const name of Object.keys(dependencies!)) expect(notices).toContain(`\n${name} `);
    for (const file of ['dexie/NOTICE', 'libphonenumber-js/LICENSE.Apache'])
      expect(notices).toContain(readFileSync(`node_modules/${file}`, 'utf8').trim());
    expect(codeFiles().some((file) => built(file).includes('/licences.txt'))).toBe(true);
  });

  it('has no style or script inside its pages, only beside them', () => {
    const pages = builtFiles().filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    expect(
      pages.filter((file) =>
        /<style|<script(?![^>]*\ssrc=)[^>]*>|\sstyle=|\son\w+=|javascript:/i.test(built(file)),
      ),
    ).toEqual([]);
  });
});

/**
 * What the policy closes in our own pages (`connect-src`), STUN, which no policy closes, and what takes a
 * message elsewhere.
 */
const REQUEST =
  /(?<![.#\w$])(?:(?:self|window|globalThis)\.)?fetch\((?![^()]*\)\{)|XMLHttpRequest|sendBeacon|\bWebSocket|EventSource|WebTransport|RTCPeerConnection|\bnew Image\b|\bnew (?:Shared)?Worker\b|connectNative|sendNativeMessage|setUninstallURL|rel=["'`]?(?:prefetch|preconnect|dns-prefetch)/g;
/** A page that is opened: no policy closes that either. */
const OPENING =
  /\bwindow\.open\b|(?<![\w.])open\(["'`]|(?<![\w.])(?:(?:window|document|self|top|parent)\.)?location(?:\.href)?\s*=(?!=)|location\.(?:assign|replace)\(|navigation\.navigate|tabs\.(?:create|update)|windows\.create|navigator\.share|http-equiv=.refresh/g;

/** A form that is sent: in our own pages the policy closes it (`form-action`). */
const SENDING = /\.submit\(|requestSubmit/g;

/** What is loaded by being named: an image, a frame, a sheet of styles, a font, more code. */
const LOADING =
  /createElement(?:NS)?\([^)]{0,40}["'`](?:img|image|script|link|iframe|frame|object|embed|audio|video|source|track|base|meta|style)["'`]|\.(?:src|srcset|srcdoc|poster|ping|background)\s*=(?!=)|setAttribute\(["'`](?:src|srcset|srcdoc|poster|ping|href|style|background)|\bnew (?:Audio|FontFace)\b|(?<![\w$.])import\(|insertRule|adoptedStyleSheets|replaceSync|cssText\s*=(?!=)|@import|\burl\(["'`]?(?:https?:|\/\/)|speculationrules|\bnavigator\.credentials|PaymentRequest|PresentationRequest/g;

/**
 * Each find with so many characters before and after it. Taken from the text, not by the pattern: a pattern that
 * begins with "anything" is tried at every letter of a line of a hundred thousand.
 */
const hits = (code: string, way: RegExp, around: number) =>
  [...code.matchAll(way)].map(({ 0: hit, index }) =>
    code.slice(Math.max(0, index - around), index + hit.length + around),
  );

/** Each of these is there, and nothing like it. */
const mayOpen = [
  // The one way out: the door's socket to the team's server, in no other page's code.
  /^chunks\/door-[\w-]+\.js: .*this\.socket=new WebSocket\(/,
  // What lies beside the code, from our own address.
  /fetch\([\w$.]+\.runtime\.getURL\(/,
  // Our own pages.
  /tabs\.create\(\{url:`\$\{[\w$.]+\.runtime\.getURL\(`\/dashboard\.html`\)\}#/,
  /documentUrls:\[([\w$]+)\]\}\);await\([\w$]+\?[\w$]+\.tabs\.update\([\w$]+\.tabId,\{active:!0\}\):[\w$]+\.tabs\.create\(\{url:\1\}\)\)/,
  // Where a lead is to be found, when the rep presses on them.
  /tabs\.create\(\{url:([\w$]+)\}\):await [\w$]+\.tabs\.update\([\w$]+\.id,[\w$]+\.url===\1\?\{active:!0\}:\{active:!0,url:\1\}\)/,
  // A site the rep lets it read, when they pick it by name: its tab, or its first page.
  /label:[\w$]+\(`commands\.open`,\{name:[\w$]+\}\),run:\(\)=>void [\w$]+\.tabs\.create\(\{url:[\w$]+\}\)/,
  /Promise\.all\(\[[\w$]+\.tabs\.update\([\w$]+,\{active:!0\}\),[\w$]+\.windows\.update\(/,
  // Chrome's own page of shortcuts.
  /tabs\.create\(\{url:`chrome:\/\/extensions\/shortcuts`\}\)/,
  // React: the page it is on.
  /navigation\.navigate\(([\w$]+)\.url,\{state:\1\.getState\(\),info:`react-transition`,history:`replace`\}\)/,
];

const codeFiles = () => builtFiles().filter((file) => /\.(js|css|html)$/.test(file));

/**
 * React's own renderer carries an `innerHTML` switch; our pages' policy forbids it to work, and no component
 * asks for it.
 */
const fromReact = [/\.innerHTML=[\w$]+\b/, /\.innerHTML=`<script><\\\/script>`/, /dangerouslySetInnerHTML/];

/**
 * zod asks once whether functions may be made from text; every entry of ours tells it beforehand not to
 * (`jitless`), and the policy would refuse.
 */
const fromZod = /Cloudflare.{0,20}try\{return Function\(``\),!0\}catch/;

/** What makes markup or code out of text. */
const WRITING =
  /\beval\(|new Function\b|\bFunction\(|\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|importScripts/g;

function forbidden(code: string): string[] {
  const found = hits(code, WRITING, 40);
  const inReact = /react\.transitional\.element/.test(code);
  return found.filter((text) => !(inReact && fromReact.some((one) => one.test(text))) && !fromZod.test(text));
}

/**
 * Names, not places: namespaces, error explanations of React, the hosts we read. Nothing is fetched
 * (`connect-src 'self'`).
 */
const allowedAddresses = new Set([
  'https://mail.google.com',
  'https://react.dev',
  'http://www.w3.org',
  'https://*',
  'http://*',
  // Explanations and schema names inside libraries.
  'https://github.com',
  'https://base-ui.com',
  // What the bundler says where a library would ask Node for chance; in a browser it asks the browser.
  'https://rolldown.rs',
  'https://tailwindcss.com',
  // Where a team's server may be: as it is typed in the form that makes its configuration.
  'ws://127.0.0.1',
  'wss://team.example.com',
  'wss://.',
  // Placeholders in forms, and a link shortener that the linter knows by name.
  'https://crm.example',
  'https://crm.example.com',
  'https://crm.example.com.',
  // What workbooks call their parts.
  'http://schemas.openxmlformats.org',
  // What the linter puts in the place of a link.
  'https://link.example',
  'https://tinyurl.com',
  'http://bit.ly',
  'https://www.linkedin.com',
  // Sites the rep can switch on, and pieces of which such patterns are made.
  'https://*.linkedin.com',
  'https://*.hubspot.com',
  'https://*.lightning.force.com',
  'https://*.pipedrive.com',
  'https://.',
  'https://*.',
  // The examples each recipe carries, and what it must not match.
  ...recipes
    .flatMap(({ examples }) => [...examples.yes, ...examples.no])
    .map((example) => new URL(example))
    .map(({ protocol, hostname }) => `${protocol}//${hostname}`),
]);

/** The page's scripts and all they import at once, not what they import later. */
function initialScripts(page: string): string[] {
  const first = [...built(page).matchAll(/(?:src|href)="\/([\w./-]+\.js)"/g)].map((match) => match[1]!);
  const all = new Set<string>();
  const visit = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    for (const match of built(file).matchAll(/(?:from|import)\s*"(\.[\w./-]+\.js)"/g))
      visit(path.posix.join(path.posix.dirname(file), match[1]!));
  };
  first.forEach(visit);
  return [...all];
}
