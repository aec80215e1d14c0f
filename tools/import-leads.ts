import { runImportLeads } from './import-leads-run';

process.exitCode = await runImportLeads(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  now: new Date(),
});
