import { element, genericTarget } from '../generic/target.js';
import type { CTarget } from '../target.js';
import { stagedButterfly } from '../words/butterfly.js';
import { wordProduct } from '../words/product.js';

/** RISC-V with 32 bits: codes in words. */
export const riscvTarget: CTarget = {
  ...genericTarget,
  name: 'riscv',
  description: 'RISC-V with 32 bits: plain C99 that reads codes in words',
  product: (names, matrix, vectorMagnitude) => wordProduct(names, matrix, vectorMagnitude),
  butterfly: (names, matrix, vectorMagnitude) => stagedButterfly(names, matrix, vectorMagnitude, element, []),
};
