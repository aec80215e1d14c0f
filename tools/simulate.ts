import { runSimulate } from './simulate-run';
import './phones';

const { out, error, code } = runSimulate(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
