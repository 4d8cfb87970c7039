import { expect, it } from 'vitest';
import { requireTrainedBits } from './require-trained-bits.js';

const stateQuantizer = { bits: 8 };

it('refuses other bits than those that all states were trained with', () => {
  expect(() => requireTrainedBits({ stateQuantizer }, 10)).toThrow(
    '--state-bits: the states were trained with 8 bits (model.stateQuantizer), which integers keep; remove --state-bits',
  );
  const layers = [{}, { stateQuantizer: { bits: 6 } }];
  expect(() => requireTrainedBits({ stateQuantizer, layers }, 10)).toThrow('with 8 and 6 bits');
});

it('allows them otherwise', () => {
  requireTrainedBits({ stateQuantizer }, 8);
  requireTrainedBits({ stateQuantizer }, undefined);
  requireTrainedBits({ stateQuantizer: 'none' }, 10);
  requireTrainedBits({ stateQuantizer, layers: [{}, { stateQuantizer: 'none' }] }, 10);
});
