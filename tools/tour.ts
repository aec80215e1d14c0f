import { openWorld, shot } from '../tests/e2e/harness';
import { nameHelper, until } from '../tests/e2e/launch';
import { subjects, tomas } from '../tests/e2e/site/mailbox';
import { fillBlanks, inPanel, meet, save, waitForTouch } from '../tests/e2e/steps';
import { sampleLeads } from './sample-leads';

/** The main job without a display: pictures of each step in `.shots/`. */
export async function takeTour(): Promise<void> {
  console.log('\nNo display here, so no window opens. Taking pictures of the main job instead …');
  const world = await openWorld({ args: ['--window-size=1000,860'], init: nameHelper });
  try {
    const mail = await world.openMail();
    const panel = await world.openPanel(mail);
    let n = 0;
    const picture = async (name: string) => {
      n += 1;
      await panel.waitForTimeout(400); // motion has ended
      await shot(panel, `tour-${n}-${name}`);
      await shot(mail, `tour-${n}-${name}-page`);
      console.log(`  .shots/tour-${n}-${name}.png`);
    };
    for (const command of sampleLeads(Date.now()))
      await until('a sample lead', async () => ((await world.command(command)) as { ok?: boolean }).ok);
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    await picture('somebody-new');
    await save(world, panel);
    await picture('saved');
    await mail.getByRole('link', { name: 'Reply', exact: true }).click();
    await fillBlanks(world, panel);
    await inPanel(panel).button('Insert').click();
    await until('the words in the box', async () =>
      /\w/.test((await mail.locator('[g_editable=true] > div').first().innerText()).trim()),
    );
    await picture('inserted');
    await mail.getByRole('button', { name: 'Send', exact: true }).click();
    await waitForTouch(panel, 2);
    await picture('sent-and-logged');
    await inPanel(panel).tab('Today').click();
    await picture('today');
  } finally {
    await world.close();
  }
}
