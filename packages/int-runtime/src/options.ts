import { check, type OptionTable, optionsChecker } from '@qornn/options';
import type { Stoppable, StopSignal } from './pauses.js';

/** @throws RangeError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message) => new RangeError(message));

/** The table of options of work that can be stopped. No exported type may name it: users of this package have no `@qornn/options`. */
export const STOPPABLE: OptionTable<Stoppable> = {
  signal: /* @__PURE__ */ check(
    'an AbortSignal',
    (signal) => typeof (signal as StopSignal | null)?.throwIfAborted === 'function',
  ),
};
