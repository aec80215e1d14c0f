import { runMeasure } from './measure/measure-run';
import { print } from './statistics/mistake';

print(runMeasure(process.argv.slice(2), Date.now()));
