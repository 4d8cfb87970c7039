import type { Device, FirmwareEstimate } from '@qornn/exporters';
import { describe, expect, it } from 'vitest';
import { FitError, UsageError } from '../errors.js';
import { devicesNamed, fitProblem, requireFit } from './fit.js';
import { requireRoom, targetAndDevices } from './room.js';

const device = (name: string, target: Device['target'] = 'avr', flashBytes = 1000): Device => ({
  name,
  label: name,
  processor: 'atmega328p',
  target,
  flashBytes,
  ramBytes: 100,
  clockHz: 16e6,
});

/** An estimate of a model with 900 bytes of flash and 90 of RAM. */
function estimateOn(
  one: Device,
  { maxFlash = one.flashBytes, maxRam = one.ramBytes }: { maxFlash?: number; maxRam?: number } = {},
  remedies: FirmwareEstimate['remedies'] = { units: 12, weightBits: 1 },
): FirmwareEstimate {
  const limits = {
    flash: { bytes: maxFlash, excess: Math.max(0, 900 - maxFlash) },
    ram: { bytes: maxRam, excess: Math.max(0, 90 - maxRam) },
  };
  const fits = limits.flash.excess === 0 && limits.ram.excess === 0;
  return {
    device: one,
    flash: { code: 600, constants: 300, total: 900 },
    ram: { context: 60, stack: 30, total: 90 },
    step: { count: 1, unit: 'cycles', seconds: 1 },
    error: { flash: { median: 0, largest: 0 }, stack: { median: 0, largest: 0 }, step: { median: 0, largest: 0 } },
    refusal: null,
    fits,
    limits,
    ...(fits ? {} : { remedies }),
  };
}

const uno = device('uno');
const tiny = device('tiny', 'avr', 500);

describe('fitProblem', () => {
  it('says by how many bytes, and what would fit', () => {
    expect(fitProblem(estimateOn(uno), {})).toBeNull();
    expect(fitProblem(estimateOn(tiny), {})).toBe(
      'tiny: needs about 900 bytes of flash, 400 more than it has (500); it would fit with 12 units in every layer, or with weights of 1 bit',
    );
    const limits = { maxFlash: 899, maxRam: 80 };
    expect(fitProblem(estimateOn(uno, limits, { units: null, weightBits: 2 }), limits)).toBe(
      'uno: needs about 900 bytes of flash, 1 more than --max-flash allows (899), and 90 bytes of RAM, 10 more than --max-ram allows (80); it would fit with weights of 2 bits',
    );
    expect(fitProblem(estimateOn(tiny, {}, { units: null, weightBits: null }), {})).toMatch(
      /; neither fewer units nor fewer bits would make it fit$/,
    );
  });
});

describe('requireFit', () => {
  it('checks memory of named devices, and limits on others', () => {
    const both = (limits = {}) => [estimateOn(uno, limits), estimateOn(tiny, limits)];
    expect(() => requireFit(both(), {}, { isNamed: true })).toThrow(FitError);
    requireFit(both(), {}, { isNamed: false });
    expect(() => requireFit(both({ maxRam: 50 }), { maxRam: 50 }, { isNamed: false })).toThrow(
      /^uno: .*; in all, 2 of 2 devices are too small$/,
    );
    requireFit(both({ maxRam: 95 }), { maxRam: 95 }, { isNamed: false });
  });
});

describe('devices of an export', () => {
  const known = [uno, tiny, device('blue', 'cortex-m')];

  it('are those that are named, else those of the target', () => {
    expect(targetAndDevices({}, known)).toEqual({ target: 'generic', devices: [] });
    expect(targetAndDevices({ target: 'avr' }, known)).toEqual({ target: 'avr', devices: [uno, tiny] });
    expect(targetAndDevices({ device: ['blue'] }, known)).toEqual({ target: 'cortex-m', devices: [known[2]] });
    expect(() => targetAndDevices({ device: ['blue', 'uno'] }, known)).toThrow(
      new UsageError('--device: uno is of target avr, not cortex-m'),
    );
    expect(() => targetAndDevices({ maxRam: 1 }, known)).toThrow('need a processor; name it with --device or --target');
    expect(() => devicesNamed(known, ['due'])).toThrow("--device: 'due' is not known; known are uno, tiny, blue");
  });

  it('must have room: all that are named, or one', () => {
    requireRoom([uno, tiny], {}, estimateOn);
    requireRoom([], {}, estimateOn);
    expect(() => requireRoom([uno, tiny], { device: ['uno', 'tiny'] }, estimateOn)).toThrow(/^tiny: needs about 900/);
    expect(() => requireRoom([uno, tiny], { maxFlash: 800 }, estimateOn)).toThrow(
      /^uno: needs about 900 bytes of flash, 100 more than --max-flash allows \(800\)/,
    );
    expect(() => requireRoom([tiny], {}, estimateOn)).toThrow(
      /^no known device of the target has room for it; tiny: .* 400 more than it has/,
    );
  });
});
