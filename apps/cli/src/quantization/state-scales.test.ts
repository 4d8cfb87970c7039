import type { IntegerSpec } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { Terminal } from '../display/terminal.js';
import { recording } from '../testing/recording-terminal.js';
import { withApplicableScales } from './state-scales.js';

const weight = { kind: 'codes', rows: 8, columns: 2 };
const layer = (kind: string, more = {}) => ({ kind, units: 2, recurrent: weight, kernel: weight, ...more });
const row = { stateScales: 'row', stateBits: 10 } as const;

/** The settings for a network of these layers, and what is logged. */
function applied(layers: object[], given = false) {
  const stderr = recording();
  const spec = { layers } as unknown as IntegerSpec;
  return {
    settings: withApplicableScales(spec, row, given, new Terminal(recording(), stderr, false, {})),
    log: stderr.text,
  };
}

describe('withApplicableScales', () => {
  it('says nothing where all states have a step for each unit', () => {
    expect(applied([layer('orthogonal'), layer('orthogonal')], true)).toEqual({ settings: row, log: '' });
  });

  it('names the states that have', () => {
    const { settings, log } = applied([layer('orthogonal'), layer('gru'), layer('lstm')], true);
    expect(settings).toEqual(row);
    expect(log).toBe(
      'note: a step for each unit: h of layer 0, c of layer 2; all other states have one step a layer\n',
    );
  });

  it('refuses the option where none can have, and says so of a configuration', () => {
    const trained = layer('lstm', { cellFormat: { bits: 12, scale: 2 ** -8 } });
    expect(() => applied([layer('gru'), trained], true)).toThrow(
      '--state-scales: no state of the network can have a step for each unit, only h of orthogonal layers and c of an LSTM that was trained without a step; remove --state-scales row',
    );
    const { settings, log } = applied([layer('gru'), trained]);
    expect(settings).toEqual({ stateBits: 10 });
    expect(log).toMatch(/^note: quantization.stateScales is row, but no state/);
  });
});
