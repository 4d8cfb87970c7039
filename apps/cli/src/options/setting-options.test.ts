import { quantizationSchema, settingsOf } from '@qornn/training/settings';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { settingOptions, withGiven, withoutDefaults } from './setting-options.js';

const settings = settingsOf(quantizationSchema);
const own = quantizationSchema.parse({ stateBits: 10, biasCorrection: true });

/** Parses a command line into settings. */
function given(...words: string[]) {
  const command = new Command().exitOverride();
  for (const { flags, description, read } of settingOptions(settings)) {
    if (read) command.option(flags, description, read as (text: string) => unknown);
    else command.option(flags, description);
  }
  return withGiven(settings, own, command.parse(words, { from: 'user' }).opts());
}

describe('settingOptions', () => {
  it('sets every setting from the command line, and keeps the others', () => {
    const words = settings.flatMap(({ flag, kind, schema, default: value }) => {
      if (kind === 'boolean') return [`--no-${flag}`];
      if (kind === 'list') return [`--${flag}`, '1:cell-bits=9'];
      const other = ['row', 'pow2', 'kl', '5', '0.5', '9'].find((text) => {
        const is = kind === 'choice' ? text : Number(text);
        return is !== value && schema.safeParse(is).success;
      });
      return [`--${flag}`, other!];
    });
    expect(given(...words)).toEqual({
      stateBits: 5,
      cellBits: 9,
      inputBits: 5,
      readoutBits: 5,
      weightBits: 5,
      kernelBits: 5,
      recurrentBits: 5,
      weightScales: 'row',
      biasBits: 5,
      biasCorrection: false,
      scale: 'pow2',
      stateScales: 'row',
      layers: [{}, { cellBits: 9 }],
      calibration: { method: 'kl', percentile: 0.5, sequences: 5 },
    });
    expect(given('--calibration', 'mse')).toEqual({ ...own, calibration: { ...own.calibration, method: 'mse' } });
    expect(given()).toEqual(own);
  });

  it('sets bits of single layers, which add up', () => {
    expect(given('--layer', '0:kernel-bits=4,weight-scales=row', '--layer', '2:cell-bits=12').layers).toEqual([
      { kernelBits: 4, weightScales: 'row' },
      {},
      { cellBits: 12 },
    ]);
    expect(given('--layer', '1:state-bits=8', '--layer', ' 1 : cell-bits = 10 ').layers).toEqual([
      {},
      { stateBits: 8, cellBits: 10 },
    ]);
  });

  it('tells what somebody asked for from defaults', () => {
    const { calibration } = own;
    expect(withoutDefaults(settings, own)).toEqual({ stateBits: 10, biasCorrection: true, calibration });
  });

  it.each([
    [['--state-bits', '17'], "--state-bits: '17' is not allowed; must be an integer from 4 to 16"],
    [['--state-bits', '8.5'], "--state-bits: '8.5' is not allowed; must be an integer from 4 to 16"],
    [['--state-bits', '0x8'], "--state-bits: '0x8' is not allowed; must be an integer from 4 to 16"],
    [['--percentile', ''], "--percentile: '' is not allowed; must be a number in (0, 1]"],
    [['--percentile', '1.5'], "--percentile: '1.5' is not allowed; must be a number in (0, 1]"],
    [['--layer', 'cell-bits=9'], '--layer cell-bits=9: write it as the number of the layer and its settings'],
    [
      ['--layer', '0:cel-bits=9'],
      "--layer 0:cel-bits=9: a layer has no 'cel-bits'; did you mean 'cell-bits'? it has state-bits, cell-bits",
    ],
    [['--layer', '0:cell-bits=7'], '--layer 0:cell-bits=7: cellBits must be an integer from 8 to 16'],
    [['--layer', '0:cell-bits'], '--layer 0:cell-bits: cellBits must be an integer from 8 to 16'],
    [['--calibration', 'mean'], "--calibration: 'mean' is not allowed; must be one of max, percentile, mse, kl"],
  ])('rejects %j in one line', (words, message) => {
    expect(() => given(...words)).toThrow(UsageError);
    expect(() => given(...words)).toThrow(message);
  });
});
