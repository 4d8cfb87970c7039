import type { registerQuantizer } from '@qornn/quantizers';
import { powerOfTwoQuantizer } from './power-of-two-quantizer.js';

export { type PowerOfTwoOptions, powerOfTwoQuantizer } from './power-of-two-quantizer.js';

/** The plugin: what a configuration loads when it lists this package under `plugins`. */
export default function register(host: { registerQuantizer: typeof registerQuantizer }): void {
  host.registerQuantizer('powerOfTwo', powerOfTwoQuantizer);
}
