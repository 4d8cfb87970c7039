import { element, genericTarget } from '../generic/target.js';
import type { CTarget } from '../target.js';
import { stagedButterfly } from '../words/butterfly.js';
import { wordProduct } from '../words/product.js';
import { dsp4, dsp8 } from './dsp.js';
import { dsp1, dsp2 } from './dsp-few-bits.js';
import { helium4, helium8, heliumButterfly } from './helium.js';
import { helium1, helium2 } from './helium-few-bits.js';
import { preamble } from './preamble.js';
import { saturateFunction } from './saturate.js';

const VARIANTS = { 1: [helium1, dsp1], 2: [helium2, dsp2], 4: [helium4, dsp4], 8: [helium8, dsp8] };

/** Arm Cortex-M: one storage of codes for all, and code that the preprocessor chooses. */
export const cortexMTarget: CTarget = {
  ...genericTarget,
  name: 'cortex-m',
  description: 'Arm Cortex-M: dual multiply-accumulate or Helium where the processor has them, plain C elsewhere',
  preamble,
  clamp: saturateFunction,
  product: (names, matrix, vectorMagnitude) => wordProduct(names, matrix, vectorMagnitude, VARIANTS),
  butterfly: (names, matrix, vectorMagnitude) =>
    stagedButterfly(names, matrix, vectorMagnitude, element, [heliumButterfly]),
};
