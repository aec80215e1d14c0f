import { runLearn } from './statistics/learn-run';
import { print } from './statistics/mistake';

print(runLearn(process.argv.slice(2)));
