import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

import { optionalHosts, shippedHosts } from './lib/recipes/hosts';
import { packagedFiles } from './tools/packaged-files';
import { fewChunks } from './tools/few-chunks';
import { listLicences, writeLicences } from './tools/licences';
import { leanLibraries } from './tools/lean-libraries';
import { publicKey } from './tools/public-key';

const packaged = Object.entries(packagedFiles).map(([name, contents]) => ({
  relativeDest: `packaged/${name}.json`,
  contents: JSON.stringify(contents),
}));

export default defineConfig({
  outDir: process.env.FT_OUT ?? '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // Files on the same disk are there at once: naming a chunk's own needs beforehand costs more than it saves,
  // but for the page itself.
  vite: () => ({
    plugins: [tailwindcss(), leanLibraries, fewChunks],
    // The build for current browsers; the one that packages name by themselves is for those of ten years ago.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      target: 'chrome123',
      // Chrome 123 knows `modulepreload`; what would stand in for it fetches by itself.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, needs, { hostType }) => (hostType === 'html' ? needs : []),
      },
    },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => void paths.push(...packaged.map(({ relativeDest }) => relativeDest)),
    'vite:build:extendConfig': (entrypoints, config) => listLicences(entrypoints[0]!.name, config),
    'build:done': (wxt) => writeLicences(wxt.config.outDir),
    'build:publicAssets': (_, files) => void files.push(...packaged),
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The public half of a key pair: it fixes the extension's id, wherever it is loaded from.
    key: publicKey,
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
    host_permissions: shippedHosts,
    optional_host_permissions: optionalHosts,
    // Asked for when a team is joined: the page in which it is followed.
    optional_permissions: ['offscreen'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'insert-next-touch': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: 'Insert the next touch into the open box',
      },
      // Without a key until the rep gives them one in Chrome: they work while the mail has the focus. Each is
      // called what the panel's own shortcut is called.
      sent: { description: 'Mark the touch as sent' },
      won: { description: 'Outcome: Won' },
      lost: { description: 'Outcome: Lost' },
      'no-reply': { description: 'Outcome: No reply' },
      rescheduled: { description: 'Outcome: Rescheduled' },
      snooze: { description: 'Snooze the touch' },
      'next-lead': { description: 'Next lead of the queue' },
      undo: { description: 'Undo the last step' },
    },
    content_scripts: [{ matches: shippedHosts, js: ['page.js'], run_at: 'document_idle' }],
    externally_connectable: { ids: [] },
    options_ui: { page: 'dashboard.html#settings', open_in_tab: true },
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_title: 'Fifth Touch' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      // The door to a team's server: no interface of the extension, no data, and the only way out.
      sandbox:
        "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src wss: https: ws://127.0.0.1:* ws://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
});
