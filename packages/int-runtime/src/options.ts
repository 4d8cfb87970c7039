import { optionsChecker } from '@qornn/options';

/** @throws RangeError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message) => new RangeError(message));
