import { all, isVisible, parentOf } from '@/lib/reader/dom';
import type { Recipe } from '@/lib/recipes/schema';

import { type Life, listenTo } from './page-lifetime';

type Listener = {
  /** `fresh`: the page came back from the back/forward cache, and the worker may have forgotten it. */
  onNavigation(arrived: (fresh: boolean) => void): void;
  follow(recipe: Recipe): void;
  unfollow(): void;
};

/**
 * What may have changed the page: a navigation, the rep turning to it or into a box, and new messages in the
 * list that is open.
 */
export function listen(life: Life, hint: () => void): Listener {
  let boxes = '';
  let followed: Element | null = null;
  const observer = new MutationObserver(hint);
  life.signal.addEventListener('abort', () => observer.disconnect());

  listenTo(
    document,
    'visibilitychange',
    () => Reflect.get(Document.prototype, 'visibilityState', document) === 'visible' && hint(),
    life,
  );
  listenTo(
    document,
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (
        event.isTrusted &&
        boxes &&
        target instanceof Element &&
        Element.prototype.closest.call(target, boxes)
      )
        hint();
    },
    life,
  );

  return {
    onNavigation(arrived) {
      let href = location.href;
      const moved = () => {
        if (href === location.href) return;
        href = location.href;
        arrived(false);
      };
      listenTo(window.navigation, 'currententrychange', moved, life);
      listenTo(window, 'hashchange', moved, life);
      listenTo(
        window,
        'pageshow',
        (event) => (event as PageTransitionEvent).persisted && arrived(true),
        life,
      );
    },
    follow(recipe) {
      boxes = recipe.composers.map(({ body }) => body).join();
      const list = messageList(recipe);
      if (list === followed) return;
      observer.disconnect();
      followed = list;
      if (list)
        observer.observe(list, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: idAttributes(recipe),
        });
    },
    unfollow() {
      observer.disconnect();
      followed = null;
    },
  };
}

/** The node that holds the open thread's messages: their nearest list, or what they share. */
function messageList({ thread }: Recipe): Element | null {
  const message = thread ? all(document, thread.each).findLast(isVisible) : undefined;
  return message
    ? (Element.prototype.closest.call(message, '[role=list],ul,ol') ?? (parentOf(message) as Element | null))
    : null;
}

/** A message that was just sent gets its id later, on the same node. */
const idAttributes = ({ thread }: Recipe) =>
  (thread?.message.id ?? []).flatMap((source) => ('css' in source && source.attr ? [source.attr] : []));
