import { optionsChecker } from '@qornn/options';
import { LayerConfigError } from './errors.js';

/** @throws LayerConfigError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message, option) => new LayerConfigError(message, option));
