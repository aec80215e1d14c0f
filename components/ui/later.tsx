import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A part whose code is fetched when it is first shown; until then `waiting` stands in its place. React's own `lazy`
 * holds back for 300 ms what was waited for, against a flash of the waiting, which nothing shows here so soon
 * (`Waiting`). A fetch that fails is thrown, as there.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, show] = useState(() => loaded);
    const [failure, fail] = useState<unknown>(null);
    useEffect(() => {
      if (!Part)
        load().then((found) => {
          loaded = found;
          show(() => found);
        }, fail);
    }, [Part]);
    if (failure !== null) throw failure;
    return Part ? <Part {...props} /> : waiting;
  };
}
