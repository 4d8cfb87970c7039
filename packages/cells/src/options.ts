import { optionsChecker } from '@qornn/options';
import { LayerConfigError } from './errors.js';

/** @throws LayerConfigError when an option is unknown, has the wrong type, or is out of range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message, option) => new LayerConfigError(message, option));
