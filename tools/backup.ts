import { runBackup } from './backup/backup-run';

process.exitCode = runBackup(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
