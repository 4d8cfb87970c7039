import { configuredSettings } from '@qornn/converter';
import { type IntegerSpec, unitStates } from '@qornn/int-runtime';
import type { QuantizationOptions } from '@qornn/training/settings';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';

const WHICH = 'only h of orthogonal layers and c of an LSTM that was trained without a step';

/**
 * The settings that apply to a network; logs which states have a step for each unit, if the settings ask for that and not all have.
 *
 * @param given whether `stateScales` is an option of the command, and not of a configuration, which may be for several cells
 * @throws UsageError when it is, and no state can have a step for each unit
 */
export function withApplicableScales(
  spec: IntegerSpec,
  settings: QuantizationOptions,
  given: boolean,
  terminal: Terminal,
): QuantizationOptions {
  if (settings.stateScales !== 'row') return settings;
  const states = unitStates(spec);
  if (states.every((names) => names.length === 0)) {
    const reason = `no state of the network can have a step for each unit, ${WHICH}`;
    if (given) throw new UsageError(`--state-scales: ${reason}; remove --state-scales row`);
    terminal.log(`note: quantization.stateScales is row, but ${reason}`);
  } else if (spec.layers.some(({ kind }, l) => kind !== 'orthogonal' || states[l]!.length === 0)) {
    const which = states.flatMap((names, l) => names.map((name) => `${name} of layer ${l}`));
    terminal.log(`note: a step for each unit: ${which.join(', ')}; all other states have one step a layer`);
  }
  return configuredSettings(spec, settings);
}
