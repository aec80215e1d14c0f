import { existsSync, statSync } from 'node:fs';

export const READ_HELP = `Who is on a saved page, as the built extension sees it in a browser. One JSON line for each page, in order.

  npm run --silent read -- <page.html> <url> [<page.html> <url> …] [--any]

  <page.html>  a saved page, served at <url>; nothing else is answered and nothing reaches the network
  <url>        its address, http or https
  --any        read by the reader for unknown pages instead of the site's own recipe

  {"recipe","kind","lead":{"name","email","phone","company","title","profileUrl","recordId"}|null,"candidates":[…],
   "thread":{"id","lastDirection","messages"}|null,"composer","confidence","notes"}
  "kind" is profile, thread, list, record, compose or none; "messages" is how many the page shows. Absent is null.
`;

export type SavedPage = { file: string; url: URL };
export type ReadArgs = { pages: SavedPage[]; any: boolean } | { help: true } | { error: string };

/** The command line: pairs of file and address. An error names what is wrong with which argument. */
export function readArgs(args: readonly string[]): ReadArgs {
  if (args.includes('--help') || args.includes('-h')) return { help: true };
  const options = args.filter((one) => one.startsWith('-'));
  const unknown = options.find((one) => one !== '--any');
  if (unknown) return { error: `There is no option ${unknown}.` };
  const rest = args.filter((one) => !one.startsWith('-'));
  if (rest.length === 0) return { error: 'Name a saved page and its address.' };
  if (rest.length % 2 === 1)
    return { error: `Each page needs its address after it; ${rest.at(-1)} stands alone.` };
  const pages: SavedPage[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [file, address] = [rest[at]!, rest[at + 1]!];
    if (!existsSync(file)) return { error: `There is no file ${file}.` };
    if (!statSync(file).isFile()) return { error: `${file} is no file.` };
    if (!URL.canParse(address) || !/^https?:\/\//i.test(address))
      return { error: `${address} is no address of a page (http://… or https://…).` };
    pages.push({ file, url: new URL(address) });
  }
  return { pages, any: options.length > 0 };
}
