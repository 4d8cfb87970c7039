import { optionsChecker } from '@qornn/options';
import { ConfigError } from '@qornn/training/settings';

/** @throws ConfigError when an option is unknown, of a wrong type or out of its range; its one issue names the function, too */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, _, value) => new ConfigError([{ path: '', value, message }]),
);
