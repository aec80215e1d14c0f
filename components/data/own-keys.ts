import { useLayoutEffect } from 'react';
import { create } from 'zustand';

import { boundKeys, type KeyId, type OwnKeys, printed } from './keys';

/** The shortcuts as they hold: the standard until the rep's settings are read. */
export const useShortcuts = create<{ own: OwnKeys; bound: ReturnType<typeof boundKeys> }>()(() => ({
  own: {},
  bound: boundKeys({}),
}));

/** Has the rep's own keys hold, here and now. */
export function useOwnKeys(own: OwnKeys | undefined): void {
  useLayoutEffect(() => {
    if (own) useShortcuts.setState({ own, bound: boundKeys(own) });
  }, [own]);
}

/** Says which key does something, as printed on a button. */
export function useKeyOf(): (id: KeyId) => string {
  const bound = useShortcuts(({ bound }) => bound);
  return (id) => printed(bound.find((one) => one.id === id)!.key);
}
