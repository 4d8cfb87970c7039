import { describe, expect, it } from 'vitest';
import type { CProgram } from '../c/c-program.js';
import { codePieces } from './code-pieces.js';
import { arrayBytes } from './stack-arrays.js';

const program = {
  prefix: 'net',
  layers: [{}, {}],
  helpers: [
    { name: 'net_dot4', code: 'static int32_t net_dot4(void)\n{\n  int16_t copy[10];\n}' },
    { name: 'net_clamp12', code: 'static int32_t net_clamp12(void)\n{\n}' },
    { name: 'net_codes0_update', code: '{\n  __asm__ volatile(\n    "ld r2, X+\\n\\t"\n    "mul r2, r3\\n\\t");\n}' },
    { name: 'net_codes1_update', code: '{\n  __asm__ volatile(\n    "ld r2, X+\\n\\t");\n}' },
  ],
  functions: [
    '/* A comment. */\nvoid f(void)\n{\n  int32_t sums[4];\n  net_nonzero list[5];\n}\n\nvoid g(void)\n{\n  union {\n    int16_t codes[40];\n    uint32_t words[20];\n  } x;\n}',
  ],
} as unknown as CProgram;

describe('codePieces', () => {
  it('names helpers without numbers of layers and bits, and counts assembler and characters', () => {
    expect(codePieces(program)).toEqual({
      program: 1,
      layer: 2,
      dot4: 1,
      clamp: 1,
      codes_update: 2,
      instruction: 3,
      character: program.functions[0]!.length - '/* A comment. */'.length,
    });
  });
});

describe('arrayBytes', () => {
  it('is the most of a function and the most of a helper, unions once', () => {
    expect(arrayBytes(program)).toBe(80 + 20);
  });
});
