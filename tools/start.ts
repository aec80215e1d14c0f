import { launch, nameHelper } from '../tests/e2e/launch';
import { openDockedPanel } from '../tests/e2e/open-docked-panel';
import { demoExtension, places, servePlaces } from './places';
import { takeTour } from './tour';

/**
 * A browser with the extension and three places to try it in. With a display it stays open for you; without
 * one it takes pictures and ends.
 */
if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) await show();
else await takeTour();

async function show(): Promise<void> {
  const browser = await launch({
    headed: true,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    args: ['--window-size=1280,720', '--start-maximized'],
    init: nameHelper,
    extension: demoExtension(),
  });
  await servePlaces(browser.context, Date.now());
  const mail = await browser.context.newPage();
  await mail.goto(places.Mail);
  await openDockedPanel(browser);
  for (const page of browser.context.pages()) if (page.url() === 'about:blank') await page.close();
  await mail.bringToFront();
  console.log(
    '\nThe demo is open. Set up on the right ("Start with sample leads" fills Today), then open a conversation.\nThe bar below goes from mail to LinkedIn and the CRM. Close the window to end.',
  );
  await new Promise((resolve) => browser.context.on('close', resolve));
}
