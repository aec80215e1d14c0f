import path from 'node:path';

/** Where `npm run build` has put the extension. */
export const builtExtension = path.resolve(process.env.FT_OUT ?? '.output', 'chrome-mv3');
