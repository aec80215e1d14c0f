type Injection = {
  target: { tabId: number };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
};

/** What of ours is put into a page to work for the worker; every other script of a page is left out. */
const works: Readonly<Record<string, () => Promise<{ default: { main(): unknown } }>>> = {
  '/mail-reader.js': () => import('@/entrypoints/mail-reader'),
  '/script-filler.js': () => import('@/entrypoints/script-filler'),
};

/** As Chrome does it: what goes into a page and what comes back is JSON. */
export async function executeScript({ files = [], func, args }: Injection): Promise<{ result: unknown }[]> {
  for (const file of files) (await works[file]?.())?.default.main();
  if (!func) return [{ result: null }];
  return [{ result: asJson(await func(...(asJson(args) as unknown[]))) }];
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;
