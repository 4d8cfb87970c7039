import { optionsChecker } from '@qornn/options';
import { SweepOptionError } from './errors.js';

/** @throws SweepOptionError when an option is unknown, has the wrong type, or is out of range; the message names the function */
export const checkOptions = /* @__PURE__ */ optionsChecker((message) => new SweepOptionError(message));
