import { optionsChecker } from '@qornn/options';
import { ConfigError } from './errors.js';

/** @throws ConfigError when an option is unknown, has the wrong type, or is out of range; the message names the function */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, _, value) => new ConfigError([{ path: '', value, message }]),
);
