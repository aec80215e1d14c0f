import type { Sighting } from '../domain/page/sighting';
import type { Recipe } from '../recipes/schema';
import { asComposer, findComposers } from './composers';
import { all, isVisible, within } from './dom';
import { findLead, type Found } from './find-lead';
import { isTaught } from './is-taught';
import { asThread, conversation, direct, readMessages } from './messages';
import { isSomebody, readOwn, readPeople, readPerson } from './person';
import { readFacts } from './record-facts';
import { readRows } from './rows';
import { climb, first, firstSeen, hits, type Page } from './sources';

/**
 * What a page shows, read by one recipe; the page is left as it was found. Null while the page is not there
 * yet: not ready, or without its key. A lead is named only when the page leaves no doubt; `notes` say what
 * was doubtful: `in-transition`, `unconfirmed`, `several-pages`, `viewer-unknown`, `several-people`,
 * `machine-sender`, `group-sender`, `own-address`, `nobody`, `messages-hidden`. A key that the page itself
 * confirms has confidence 1.
 */
export function readPage(recipe: Recipe, document: Document, url: URL): Sighting | null {
  const pages = open(recipe, document, url);
  const keys = [...new Set(pages.flatMap((page) => climb(page, page.root, recipe.key)))];
  const [page] = pages;
  const [key] = keys;
  if (!page || !key) return null;
  const copies = (recipe.confirm ?? []).flatMap((source) => hits(page, page.root, source));
  const doubt =
    keys.length > 1
      ? 'several-pages'
      : !copies.every((copy) => plain(copy) === plain(key))
        ? 'in-transition'
        : recipe.mustConfirm && copies.length === 0
          ? 'unconfirmed'
          : null;
  const { account, own, confidence, ...content } = doubt ? doubtful(pages, doubt) : contentOf(page);
  return {
    v: 1,
    recipe: recipe.id,
    recipeVersion: recipe.version,
    kind: recipe.kind,
    url: url.href.slice(0, 2000),
    key: [
      recipe.id,
      recipe.hosts[0]!.startsWith('*') || isTaught(recipe) ? url.host : null,
      first(page, document, recipe.scope, 80),
      key,
    ]
      .filter(Boolean)
      .join(':')
      .slice(0, 300),
    account,
    ownAddresses: own.slice(0, 20),
    ...content,
    confidence: copies.length > 0 && !doubt ? { ...confidence, key: 1 } : confidence,
  };
}

type Content = Found &
  Pick<Sighting, 'account' | 'facts' | 'thread' | 'composers' | 'rows'> & { own: string[] };

/**
 * The visible parts of the page that are ready; one that is hidden from assistive technology only when there
 * is no other.
 */
function open(recipe: Recipe, document: Document, url: URL): Page[] {
  const roots = recipe.root ? all(document, recipe.root).filter(isVisible) : [document];
  const pages = roots
    .map((root): Page => ({ recipe, document, url, root, ignore: recipe.ignore.join() }))
    .filter((page) => firstSeen(page, page.root, recipe.ready));
  const foremost = pages.filter(
    ({ root }) => root === document || !within(root as Element, '[aria-hidden=true]'),
  );
  return foremost.length > 0 ? foremost : pages;
}

const composersOf = (page: Page) => findComposers(page).map(asComposer);

const plain = (id: string) => id.toLowerCase().replace(/[/=]+$/, '');

/**
 * Several pages at once, or one that does not say whose it is, offer their people; one in transition shows
 * the last page's, and offers nobody.
 */
function doubtful(pages: readonly Page[], doubt: 'several-pages' | 'unconfirmed' | 'in-transition'): Content {
  const { account, own } = readOwn(pages[0]!);
  const people =
    doubt !== 'in-transition'
      ? pages
          .flatMap((page) => [readPerson(page, page.root, page.recipe.person), ...readPeople(page)])
          .map(({ person }) => person)
      : [];
  const candidates = people
    .filter((person) => isSomebody(person) && !own.includes(person.email ?? ''))
    .slice(0, 50);
  return {
    account,
    own,
    lead: null,
    candidates,
    confidence: {},
    notes: [doubt],
    thread: null,
    composers: composersOf(pages[0]!),
    rows: [],
  };
}

function contentOf(page: Page): Content {
  const { recipe } = page;
  const viewer = readOwn(page);
  const named = readPerson(page, page.root, recipe.person);
  const talk = recipe.thread ? conversation(page, recipe.thread, named.person) : null;
  const messages = talk && recipe.thread ? readMessages(talk, recipe.thread) : [];
  const claimed = viewer.claimed.filter(
    (one) => !messages.some(({ from, to }) => from === one && to.some((other) => viewer.own.includes(other))),
  );
  const own = viewer.own.length > 0 ? [...viewer.own, ...claimed] : claimed.length === 1 ? claimed : [];
  direct(messages, own, viewer.name, named.person.name);
  const facts = readFacts(page);
  const found = findLead(
    page,
    named,
    readPeople(page),
    own,
    messages.findLast(({ direction }) => direction === 'in')?.from ?? null,
  );
  if (messages.some(({ id }) => id === '')) found.notes.push('messages-hidden');
  return {
    ...found,
    account: viewer.account ?? own[0] ?? null,
    own,
    ...(facts && { facts }),
    thread: talk && recipe.thread ? asThread(talk, recipe.thread, messages) : null,
    composers: composersOf(page),
    rows: readRows(page, own),
  };
}
