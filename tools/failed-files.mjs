// failed-files.mjs <report of vitest>: the files in which something failed, one a line.
import { existsSync, readFileSync } from 'node:fs';

const [report] = process.argv.slice(2);
const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
for (const name of new Set(failed)) console.log(name);
