import type { IntModel } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { exportC } from '../c/export-c.js';
import { compiledGatedModel } from '../testing/calibration/compiled-gated-model.js';
import { compiledModel } from '../testing/calibration/compiled-model.js';
import { randomModel } from '../testing/random-models.js';
import { deviceNamed, devices } from './devices.js';
import { estimateFirmware } from './estimate-firmware.js';

const averaged: IntModel = { ...compiledModel(11), returnSequences: false, pooling: 'mean' };
const models = [...[0, 1, 6, 11].map(compiledModel), averaged];

function alternating(length: number, code: number): Int8Array {
  return Int8Array.from({ length }, (_, k) => (k % 2 === 0 ? code : -code));
}

describe('estimateFirmware', () => {
  it('has the constants and the context of the export, byte for byte', () => {
    const gated = Array.from({ length: 8 }, (_, seed) => compiledGatedModel(seed));
    for (const model of [...models, ...gated]) {
      for (const device of devices) {
        const { flash, ram, fits, refusal } = estimateFirmware(model, { device: device.name, samples: 'codes' });
        const { constantBytes, contextBytes } = exportC(model, {
          name: 'net',
          target: device.target,
          samples: 'codes',
        });
        expect(flash.constants).toBe(constantBytes);
        expect(ram.context).toBe(contextBytes);
        expect(flash.total).toBe(flash.code + flash.constants);
        expect(ram.total).toBe(ram.context + ram.stack);
        expect(refusal).toBeNull();
        expect(fits).toBe(flash.total <= device.flashBytes && ram.total <= device.ramBytes);
      }
    }
  });

  it('counts the readout of a step that is averaged, and the sums', () => {
    const { pooling, ...last } = averaged;
    for (const { name } of devices) {
      const [without, withMean] = [last, averaged].map((model) => estimateFirmware(model, { device: name }));
      expect(withMean!.step.count).toBeGreaterThan(without!.step.count);
      expect(withMean!.ram.stack).toBeGreaterThanOrEqual(without!.ram.stack + 4 * averaged.readout.outputs - 8);
      expect(withMean!.ram.context).toBeGreaterThan(without!.ram.context + 8 * averaged.readout.outputs);
    }
  });

  it('estimates time at the clock of the device', () => {
    const slow = estimateFirmware(models[0]!, { device: 'atmega328p' }).step;
    expect(slow).toEqual({ count: slow.count, unit: 'cycles', seconds: slow.count / 16e6 });
    const own = { ...deviceNamed('rp2040'), name: 'mine', clockHz: 250e6 };
    const fast = estimateFirmware(models[0]!, { device: own }).step;
    expect(fast).toEqual({ count: fast.count, unit: 'instructions', seconds: fast.count / 250e6 });
  });

  it('says by how many bytes a limit is exceeded, and what would fit', () => {
    const model = compiledModel(9);
    const all = estimateFirmware(model, { device: 'stm32f411ce' });
    const maxFlash = Math.round(0.75 * all.flash.total);
    const { fits, limits, remedies } = estimateFirmware(model, { device: 'stm32f411ce', maxFlash });
    expect(fits).toBe(false);
    expect(limits.flash).toEqual({ bytes: maxFlash, excess: all.flash.total - maxFlash });
    expect(limits.ram.excess).toBe(0);
    expect(remedies!.units).toBeGreaterThan(8);
    expect(remedies!.units).toBeLessThan(model.layers[0]!.units);
    expect(remedies!.weightBits).toBe(4);
  });

  it('has no remedy where nothing would help', () => {
    const { remedies } = estimateFirmware(models[0]!, { device: 'atmega328p', maxRam: 4 });
    expect(remedies).toEqual({ units: null, weightBits: null });
  });

  it('says why a model cannot be exported for a device', () => {
    const model = randomModel(5, { layers: 1 });
    const layer = model.layers[0]!;
    const units = 256;
    const wide: IntModel = {
      ...model,
      layers: [
        {
          ...layer,
          units,
          recurrent: { rows: units, columns: units, bits: 8, codes: alternating(units * units, 100) },
          kernel: {
            ...layer.kernel,
            rows: units,
            codes: alternating(units * layer.inputs, 1),
          },
          ...{ recurrentMultiplier: Int32Array.of(1), kernelMultiplier: Int32Array.of(1) },
          ...{ stateShift: new Int32Array(0), bias: new Int32Array(units), initialState: new Int32Array(0) },
          ...{ recurrentActivation: 'linear', recurrentThreshold: new Int32Array(0) },
          ...{ outputActivation: 'linear', outputThreshold: new Int32Array(0), stateBits: 8 },
        },
      ],
      readout: {
        ...model.readout,
        weights: {
          rows: model.readout.outputs,
          columns: units,
          bits: 1,
          codes: new Int8Array(model.readout.outputs * units),
        },
      },
    };
    const { fits, refusal, limits, remedies } = estimateFirmware(wide, { device: 'atmega328p' });
    expect(fits).toBe(false);
    expect(refusal).toMatch(/^layers\.0: .* avr-gcc allows arrays of 32767;/);
    expect(limits.flash.excess).toBeGreaterThan(30_000);
    expect(remedies!.units).toBeGreaterThan(100);
    expect(remedies!.weightBits).toBe(2);
    expect(estimateFirmware(wide, { device: 'stm32f411ce' }).fits).toBe(true);
  });

  it('refuses wrong options by name', () => {
    const [model] = models;
    expect(() => estimateFirmware(model!, { device: 'z80' })).toThrow("unknown device 'z80'");
    expect(() => estimateFirmware(model!, { device: 'rp2040', maxFlsh: 3 } as never)).toThrow(
      "did you mean 'maxFlash'",
    );
    expect(() => estimateFirmware(model!, { device: 'rp2040', maxRam: -1 })).toThrow('maxRam is -1');
    expect(() => estimateFirmware(model!, { device: { ...deviceNamed('rp2040'), clockHz: 0 } })).toThrow(
      'clockHz is 0',
    );
    expect(() => estimateFirmware(model!, {} as never)).toThrow('device');
    expect(() => estimateFirmware(model!, { device: 'rp2040', samples: 'codes', countScale: 2 })).toThrow(
      'estimateFirmware: countScale is for raw samples',
    );
  });
});
