import { matches } from '@/lib/reader/dom';

/** Everything a click is made of: none of it reaches the page while the rep points. */
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
] as const;
const FRAME = { outline: '2px solid #2f7d5d', outlineOffset: '-2px' };

type Pointing = {
  frame: boolean;
  over(element: Element): void;
  clicked(element: Element): void;
  escaped(): void;
};

/**
 * Lets the rep point at things on the page and click them, without the page taking the click. Only what the
 * rep really does counts, never an event that a script made. A frame, where it is allowed, is an animation
 * held at its end: no element, attribute or style of the page is changed, and it is gone with the animation.
 * Gives what ends it.
 */
export function point(
  page: Window & typeof globalThis,
  { frame, over, clicked, escaped }: Pointing,
): () => void {
  const ending = new AbortController();
  let framed: Animation | undefined;
  let under: Element | null = null;
  const on = (type: string, heard: (event: Event) => void) =>
    page.addEventListener(type, (event) => event.isTrusted && heard(event), {
      capture: true,
      passive: false,
      signal: ending.signal,
    });
  const target = (event: Event): Element | null => {
    const [deepest] = event.composedPath();
    return deepest instanceof page.Element ? deepest : null;
  };

  on('pointerover', (event) => {
    const element = target(event);
    if (!element || element === under) return;
    under = element;
    framed?.cancel();
    if (frame) framed = held(element);
    over(element);
  });
  for (const type of SWALLOWED)
    on(type, (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const element = target(event);
      // A control that is switched off hears no click.
      const isClick =
        type === 'click' || (type === 'pointerup' && element !== null && matches(element, ':disabled'));
      if (isClick && element) clicked(element);
    });
  on('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    escaped();
  });
  return () => {
    ending.abort();
    framed?.cancel();
  };
}

/** Over at once and held at its end: a page that waits for its animations does not wait for this one. */
const held = (element: Element): Animation =>
  Element.prototype.animate.call(element, [FRAME, FRAME], { duration: 1, fill: 'both' });
