import { optionsChecker } from '@qornn/options';
import { ConfigError } from '@qornn/training/settings';

/** @throws ConfigError when an option is unknown, of the wrong type or out of range; its only issue also names the function */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, _, value) => new ConfigError([{ path: '', value, message }]),
);
