/**
 * Draws the icons from their SVG sources: `npx tsx tools/icons.ts [path of Chromium]`. Run by hand when the
 * mark changes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(root, 'tools/icon', size === 16 ? 'mark-16.svg' : 'mark.svg'), 'utf8');
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
