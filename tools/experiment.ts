import { runExperiment } from './statistics/experiment-run';
import { print } from './statistics/mistake';

print(runExperiment(process.argv.slice(2)));
