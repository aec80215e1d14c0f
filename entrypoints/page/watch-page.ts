import type { Sighting } from '@/lib/domain/page/sighting';
import { send } from '@/lib/messages/send';
import { findRecipes } from '@/lib/reader/find-recipe';
import { isLeftOver } from '@/lib/reader/is-left-over';
import { nothingHere } from '@/lib/reader/nothing-here';
import type { Reading } from '@/lib/reader/read-first';
import type { Recipe } from '@/lib/recipes/schema';
import type { PageReader } from '@/lib/reader/page-reader';

import type { Life } from './page-lifetime';
import { listen } from './listen';
import { readingAtRest } from './wait-until-quiet';

/**
 * A page that is slower than the longest wait, and a record that is not whole, get these further looks; then
 * they are left alone until something happens.
 */
const LATER_MS = [2000, 4000, 8000];
const APART_MS = 500;
/** What did not reach the worker is sent again after these. */
const AGAIN_MS = [500, 2000, 8000, 30_000];

const NAMES: readonly string[] = ['profile', 'record'];

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export type Watched = { look(): Reading | null };

/**
 * Reads after each navigation once the page is quiet, and again on hints that cost nothing; tells the worker
 * what changed.
 */
export function watchPage(life: Life, { readFirst }: PageReader, recipes: readonly Recipe[]): Watched {
  let turn = 0;
  /** The last thing the worker was told, and the last page that stood. */
  let told: Sighting | null = null;
  let stood: Sighting | null = null;
  let readAt = -APART_MS;
  let due = false;
  const listener = listen(life, hint);

  const here = () => new URL(location.href);
  const look = (): Reading | null => readFirst(recipes, document, here());

  function tell(sighting: Sighting): void {
    if (life.over || JSON.stringify(sighting) === JSON.stringify(told)) return;
    told = sighting;
    void deliver(sighting);
  }

  /**
   * Until the worker has it or the page shows something else: a worker that is being stopped loses what it is
   * sent. The same sighting twice has one effect.
   */
  async function deliver(sighting: Sighting): Promise<void> {
    for (const wait of AGAIN_MS) {
      const answer = await send('sighting', sighting);
      if (answer.ok || answer.error === 'bad-data') return;
      if (answer.error === 'orphaned' || answer.error === 'wrong-sender') return life.end();
      await pause(wait);
      if (told !== sighting || life.over) return;
    }
  }

  /** Whether the page stands: something to read that is neither left over nor in transition. */
  function stands(reading: Reading | null, before: Sighting | null): boolean {
    return (
      reading !== null &&
      !reading.sighting.notes.some((note) => note === 'in-transition' || note === 'unconfirmed') &&
      !isLeftOver(reading.recipe, before, reading.sighting)
    );
  }

  /** A page that should name somebody says so: nobody is guessed, and silence would look like a broken panel. */
  function whyNothing(doubtful: Reading | null): string[] {
    if (doubtful) return ['in-transition'];
    const kind = findRecipes(recipes, here()).find((one) => NAMES.includes(one.kind))?.kind;
    return kind ? [`unread-${kind}`] : [];
  }

  function accept(reading: Reading): void {
    stood = reading.sighting;
    tell(reading.sighting);
    listener.follow(reading.recipe);
  }

  async function arrive(): Promise<void> {
    const mine = ++turn;
    const before = stood;
    listener.unfollow();
    const mineStill = () => mine === turn && !life.over;
    const reading = await readingAtRest({
      read: look,
      stands: (one) => stands(one, before),
      wanted: mineStill,
    });
    if (!mineStill()) return;
    if (reading) {
      accept(reading);
      return complete(reading.sighting, mineStill);
    }
    const doubtful = look();
    const offers =
      doubtful?.sighting.notes.includes('unconfirmed') &&
      !isLeftOver(doubtful.recipe, before, doubtful.sighting);
    tell(offers ? doubtful!.sighting : nothingHere(here(), whyNothing(doubtful)));
    for (const wait of LATER_MS) {
      await pause(wait);
      if (!mineStill()) return;
      const late = look();
      const stays = wait === LATER_MS.at(-1) && late?.sighting.key === before?.key;
      if (late && (stays || stands(late, before))) return accept(late);
    }
  }

  /**
   * A record shows its name first and the rest as it comes: what is still missing is looked for a few times
   * more, as on a slow page.
   */
  async function complete({ key, kind }: Sighting, wanted: () => boolean): Promise<void> {
    for (const wait of LATER_MS) {
      if (kind !== 'record' || (told?.lead?.email && told.lead.phone)) return;
      await pause(wait);
      if (!wanted()) return;
      const late = look();
      if (late?.sighting.key === key && stands(late, null)) accept(late);
    }
  }

  /** At most two readings a second, whatever the page does; the last hint is never lost. */
  function hint(): void {
    const wait = readAt + APART_MS - performance.now();
    if (due || !told) return;
    due = true;
    const mine = turn;
    setTimeout(
      () => {
        due = false;
        if (mine !== turn || life.over) return;
        readAt = performance.now();
        const reading = look();
        if (reading && stands(reading, null) && reading.sighting.key === told?.key) accept(reading);
        else void arrive();
      },
      Math.max(50, wait),
    );
  }

  listener.onNavigation((fresh) => {
    if (fresh) told = stood = null;
    void arrive();
  });
  void arrive();
  return { look };
}
