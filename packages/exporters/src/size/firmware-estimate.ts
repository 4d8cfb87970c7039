import type { SampleOptions } from '../c/sample-options.js';
import type { Device } from './device.js';

/** What a firmware needs, and may need at most. */
export interface EstimateOptions extends SampleOptions {
  /** name of a known device, or one of your own */
  device: string | Device;
  /** most bytes of code and constants; default: the device's flash */
  maxFlash?: number;
  /** most bytes of a context and stack; default: the device's RAM */
  maxRam?: number;
}

/** Median and largest error of estimates of models that the calibration did not see, as parts of the measured number. */
export interface EstimateError {
  readonly median: number;
  readonly largest: number;
}

/** Estimated needs of a model in C: all of its functions, without the application that calls them. */
export interface FirmwareEstimate {
  readonly device: Device;
  /** bytes of program memory */
  readonly flash: {
    /** estimated */
    readonly code: number;
    /** exact: all constant arrays */
    readonly constants: number;
    readonly total: number;
  };
  /** bytes of memory */
  readonly ram: {
    /** exact: a context, which is one stream */
    readonly context: number;
    /** estimated: the deepest stack of a call */
    readonly stack: number;
    readonly total: number;
  };
  /** estimated work of `step` */
  readonly step: {
    readonly count: number;
    /** instructions where the emulator counts those; processors need one cycle each or more */
    readonly unit: 'cycles' | 'instructions';
    /** at the device's clock, at one instruction a cycle */
    readonly seconds: number;
  };
  readonly error: { readonly flash: EstimateError; readonly stack: EstimateError; readonly step: EstimateError };
  /** why the model cannot be exported for the device's target, whatever its memory; null if it can */
  readonly refusal: string | null;
  /** whether it can be exported, and flash and RAM are within their limits */
  readonly fits: boolean;
  /** the limits, from options or device, and by how many bytes the model exceeds them: 0 if it does not */
  readonly limits: {
    readonly flash: { readonly bytes: number; readonly excess: number };
    readonly ram: { readonly bytes: number; readonly excess: number };
  };
  /** changes that make it fit, by the same estimate; absent if it fits */
  readonly remedies?: FirmwareRemedies;
}

/** What would make a model fit, each on its own; null where it would not. */
export interface FirmwareRemedies {
  /** the largest number of units of every layer */
  readonly units: number | null;
  /** the most bits of the weights of all layers, 4, 2 or 1 */
  readonly weightBits: number | null;
}
