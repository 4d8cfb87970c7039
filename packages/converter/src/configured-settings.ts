import { type IntegerSpec, unitStates } from '@qornn/int-runtime';
import type { QuantizationOptions } from '@qornn/training/settings';

/**
 * The settings of a configuration that apply to a network. One configuration may be for several cells, as those of searches are: steps of
 * states by unit, which compilation refuses where no state can have them, are left out then.
 *
 * @throws CompileError when the kind of a layer is unknown
 * @example
 * configuredSettings(describe(gru), { inputBits: 12, stateScales: 'row' }); // { inputBits: 12 }
 */
export function configuredSettings<Settings extends QuantizationOptions>(
  spec: IntegerSpec,
  settings: Settings,
): Settings | Omit<Settings, 'stateScales'> {
  if (settings.stateScales !== 'row' || unitStates(spec).some((states) => states.length > 0)) return settings;
  const { stateScales, ...others } = settings;
  return others;
}
