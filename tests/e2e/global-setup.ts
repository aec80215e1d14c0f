import { existsSync } from 'node:fs';
import path from 'node:path';

import { builtExtension } from './built-extension';

export default function checkBuild() {
  if (!existsSync(path.join(builtExtension, 'manifest.json')))
    throw new Error(`No extension in ${builtExtension}. Run "npm run build" first.`);
}
