import { callable, check, type OptionTable, optionsChecker } from '@qornn/options';
import type { WatchableOptions } from './watched-sequences.js';
import type { AbortableOptions, AbortSignalLike } from './yield-to-events.js';

/** @throws RangeError when an option is unknown, of the wrong type or out of range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message) => new RangeError(message));

/** The option `signal`. Exported types must not use this type, because users of this package do not have `@qornn/options`. */
export const SIGNAL_OPTION: OptionTable<AbortableOptions> = {
  signal: /* @__PURE__ */ check(
    'an AbortSignal',
    (signal) => typeof (signal as AbortSignalLike | null)?.throwIfAborted === 'function',
  ),
};

/** The options `signal` and `onProgress`. */
export const WATCH_OPTIONS: OptionTable<WatchableOptions> = {
  ...SIGNAL_OPTION,
  onProgress: callable,
};
