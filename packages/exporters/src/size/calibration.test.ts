import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportC } from '../c/export-c.js';
import { CALIBRATION_MODELS, calibrationModel, isHeldOut } from '../testing/calibration/calibration-models.js';
import { type CalibrationRecord, RECORD } from '../testing/calibration/calibration-record.js';
import { errorOf } from '../testing/calibration/error-of.js';
import { coefficients } from './coefficients.js';
import type { ProcessorName } from './device.js';
import { devices } from './devices.js';
import { estimateFirmware } from './estimate-firmware.js';

const { measurements } = JSON.parse(readFileSync(RECORD, 'utf8')) as CalibrationRecord;
const processors = Object.keys(coefficients) as ProcessorName[];
const held = CALIBRATION_MODELS.filter(isHeldOut);

/** Estimates of the held-out models beside their measurements. */
function compared(processor: ProcessorName) {
  const device = devices.find((known) => known.processor === processor)!;
  return measurements
    .filter((one) => one.processor === processor && held.includes(one.model))
    .map((measured) => ({ measured, estimated: estimateFirmware(calibrationModel(measured.model), { device }) }));
}

// Where exported C has become cheaper or dearer than it was when it was measured, npm run calibrate brings the estimates up to date.
describe('estimates of models that were measured and not fitted', () => {
  it.each(processors)('are within the stated errors on %s', (processor) => {
    const rows = compared(processor);
    expect(rows.length).toBeGreaterThan(20);
    const { error } = coefficients[processor];
    const errors = {
      flash: errorOf(
        rows.map(({ measured: { flash }, estimated }) => ({ measured: flash, estimated: estimated.flash.total })),
      ),
      stack: errorOf(
        rows.map(({ measured: { stack }, estimated }) => ({ measured: stack, estimated: estimated.ram.stack })),
      ),
      step: errorOf(
        rows.map(({ measured: { step }, estimated }) => ({ measured: step, estimated: estimated.step.count })),
      ),
    };
    for (const part of ['flash', 'stack', 'step'] as const) {
      // A count of bytes may round to the next percent.
      expect(errors[part].largest, part).toBeLessThanOrEqual(error[part].largest + 0.01);
      expect(errors[part].median, part).toBeLessThanOrEqual(error[part].median + 0.01);
    }
  });

  it.each(processors)('state errors that are worth stating on %s', (processor) => {
    const { error } = coefficients[processor];
    expect(error.flash.median).toBeLessThanOrEqual(0.1);
    expect(error.step.median).toBeLessThanOrEqual(0.15);
    expect(error.step.largest).toBeLessThanOrEqual(0.6);
  });

  it('have constants that are a part of the measured flash', () => {
    for (const { model, processor, flash, flashOfCodes } of measurements.filter(({ model }) => held.includes(model))) {
      const { target } = devices.find((known) => known.processor === processor)!;
      const { constantBytes } = exportC(calibrationModel(model), { name: 'network', target, samples: 'codes' });
      expect(constantBytes, `${model} on ${processor}`).toBeLessThan(flashOfCodes);
      expect(flashOfCodes).toBeLessThanOrEqual(flash);
    }
  });
});
