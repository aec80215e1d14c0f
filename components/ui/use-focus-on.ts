import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a part of the page that changes under the button that was pressed: it takes the focus whenever `what` is another,
 * but not when it is first shown. Give it `tabIndex={-1}`.
 */
export function useFocusOn<Part extends HTMLElement>(what: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const shown = useRef(what);
  useEffect(() => {
    if (shown.current !== what) part.current?.focus();
    shown.current = what;
  }, [what]);
  return part;
}
