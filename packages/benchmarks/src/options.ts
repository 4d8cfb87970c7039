import { check, optionsChecker } from '@qornn/options';
import { BenchmarkError } from './errors.js';

/** @throws BenchmarkError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = optionsChecker((message) => new BenchmarkError(message));

/** Check of the option `signal`. */
export const abortSignal = check('an AbortSignal', (signal) => signal === undefined || signal instanceof AbortSignal);
