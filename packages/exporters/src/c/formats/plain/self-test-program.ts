import type { CLibrary } from '../c-library.js';
import { runAllC, selfTestC } from '../self-test/self-test-c.js';

/** A program that prints `N passed, 0 failed`; its exit code is 1 if one failed. */
export function selfTestProgram(library: CLibrary): string {
  return `/* Compares ${library.name}.c with the engine of qornn. Written by qornn export. */
#include "${library.name}.h"

#include <stdio.h>

${selfTestC(library)}

int main(void)
{
${runAllC('printf')}
  return failed == 0 ? 0 : 1;
}
`;
}
