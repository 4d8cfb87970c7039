import { oneOf, optionsChecker } from '@qornn/options';
import { ImportError } from './errors.js';

/** @throws ImportError when an option is unknown, has the wrong type, or is out of range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message) => new ImportError(message));

/** Check of the type of recurrent layers. */
export const CELL = /* @__PURE__ */ oneOf(['lstm', 'gru', 'rnn']);

/** Check of σ of a plain layer. */
export const RNN_ACTIVATION = /* @__PURE__ */ oneOf(['tanh', 'relu', 'linear']);
