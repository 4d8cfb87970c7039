import type { ProcessorName } from '../../size/device.js';

/** Measurements that estimates are fitted to and compared with: docs/results/firmware-calibration.json. */
export interface CalibrationRecord {
  readonly what: string;
  readonly command: string;
  /** day of the measurements */
  readonly date: string;
  /** first lines of `--version` */
  readonly compilers: readonly string[];
  readonly measurements: readonly CalibrationMeasurement[];
}

/** A model on a processor. */
export interface CalibrationMeasurement {
  /** one of `CALIBRATION_MODELS` */
  readonly model: string;
  readonly processor: ProcessorName;
  /** mean cycles or instructions */
  readonly step: number;
  readonly readout: number;
  /** bytes of code and constants, with `encode` and without */
  readonly flash: number;
  readonly flashOfCodes: number;
  /** bytes */
  readonly stack: number;
}

/** Where it is. */
export const RECORD = new URL('../../../../../docs/results/firmware-calibration.json', import.meta.url);
