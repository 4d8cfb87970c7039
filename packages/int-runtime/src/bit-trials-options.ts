import { callable, integer, list, number, type OptionTable, optionsOf } from '@qornn/options';
import { BIT_PARTS, type BitSetting } from './bit-setting.js';
import type { BitTrialsOptions } from './bit-trials.js';
import { SIGNAL_OPTION } from './options.js';

const SETTING = /* @__PURE__ */ optionsOf<BitSetting>(
  /* @__PURE__ */ Object.fromEntries(BIT_PARTS.map((part) => [part, integer()])) as OptionTable<BitSetting>,
);

/** Checks of the options of all searches. */
export const TRIAL_OPTIONS: OptionTable<BitTrialsOptions> = {
  reference: /* @__PURE__ */ number(),
  dropOf: callable,
  parts: list,
  maxBits: SETTING,
  minBits: SETTING,
  onTrial: callable,
  ...SIGNAL_OPTION,
};
