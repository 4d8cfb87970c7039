import type { Program } from '../toolchain/programs.js';
import { C_WARNINGS, WARNINGS } from '../toolchain/warnings.js';

/** A compiler for this machine, with all warnings as errors. */
export interface HostCompiler {
  name: string;
  command: string;
  flags: readonly string[];
}

const C99 = ['-std=c99', ...WARNINGS, ...C_WARNINGS];
const SANITIZERS = ['-g1', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'];
/** The files end in .c. */
const CPP17 = ['-x', 'c++', '-std=c++17', ...WARNINGS];

export const HOST_PROGRAMS: readonly Program[] = [
  { command: 'gcc', debian: 'gcc' },
  { command: 'g++', debian: 'g++' },
  { command: 'clang', debian: 'clang libclang-rt-14-dev' },
];

export const hostCompilers = {
  gcc: { name: 'gcc', command: 'gcc', flags: [...C99, ...SANITIZERS] },
  clang: { name: 'clang', command: 'clang', flags: [...C99, ...SANITIZERS] },
  gccCpp: { name: 'gcc as C++17', command: 'g++', flags: CPP17 },
  clangCpp: { name: 'clang as C++17', command: 'clang++', flags: CPP17 },
} satisfies Record<string, HostCompiler>;
