import { describe, expect, it } from 'vitest';
import type { CProgram } from '../c/c-program.js';
import { codeBytes, codePieces } from './code-pieces.js';
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
    const { counts, characters } = codePieces(program);
    expect(counts).toEqual({
      program: 1,
      layer: 2,
      dot4: 1,
      clamp: 1,
      codes_update: 2,
      instruction: 3,
      character: program.functions[0]!.length - '/* A comment. */'.length,
    });
    expect(characters.dot4).toBe(program.helpers[0]!.code.length);
  });
});

describe('codeBytes', () => {
  it('takes pieces that were not measured by their characters', () => {
    const code = { counts: { program: 1, dot4: 2, other: 1, character: 100 }, characters: { dot4: 50, other: 40 } };
    expect(codeBytes({ program: 7, dot4: 30, character: 0.5 }, code)).toBe(7 + 2 * 30 + 0.5 * 40 + 0.5 * 100);
    expect(codeBytes({ program: 7, dot4: 0, other: 0, character: 0.5 }, code)).toBe(7 + 50);
  });
});

describe('arrayBytes', () => {
  it('is the most of a function and the most of a helper, unions once', () => {
    expect(arrayBytes(program)).toBe(80 + 20);
  });
});
