import { describe, expect, it } from 'vitest';
import { boards } from '../testing/boards/boards.js';
import { coefficients } from './coefficients.js';
import { deviceNamed, devices } from './devices.js';

describe('devices', () => {
  it('have names of their own, and processors that were measured', () => {
    expect(new Set(devices.map(({ name }) => name)).size).toBe(devices.length);
    expect(new Set(devices.map(({ processor }) => processor))).toEqual(new Set(Object.keys(coefficients)));
    for (const { processor, target } of devices) {
      expect(boards.find(({ name }) => name === processor)?.target).toBe(target);
    }
  });

  it('are found by name; an unknown one is told with a near one', () => {
    expect(deviceNamed('rp2040').label).toContain('Raspberry Pi Pico');
    expect(() => deviceNamed('atmega328')).toThrow("unknown device 'atmega328'; did you mean 'atmega328p'?");
  });
});
