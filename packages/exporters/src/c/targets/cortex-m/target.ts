import { genericTarget } from '../generic/target.js';
import type { CTarget } from '../target.js';
import { preamble } from './preamble.js';
import { wordProduct } from './product.js';
import { saturateFunction } from './saturate.js';

export const cortexMTarget: CTarget = {
  ...genericTarget,
  name: 'cortex-m',
  description: 'Arm Cortex-M, with dual multiply-accumulate or Helium where the processor has it',
  preamble,
  clamp: saturateFunction,
  product: wordProduct,
};
