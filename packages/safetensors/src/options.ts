import { optionsChecker } from '@qornn/options';
import { SafetensorsError } from './errors.js';

/** @throws SafetensorsError whose `field` is the option that is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message, option) => new SafetensorsError(option, message));
