import type { CLibrary } from '../c-library.js';
import { selfTestC } from '../self-test/self-test-c.js';

/** A program that prints `N passed, 0 failed`; its exit code is 1 if one failed. */
export function selfTestProgram(library: CLibrary): string {
  return `/* Compares ${library.name}.c with the engine of qornn. Written by qornn export. */
#include "${library.name}.h"

#include <stdio.h>

${selfTestC(library)}

int main(void)
{
  int seed;
  int failed = 0;
  for (seed = 0; seed < SEQUENCES; seed++) {
    const int step = runSequence(seed);
    if (step != 0) {
      failed++;
      printf("sequence %d: differs from the engine within step %d\\n", seed, step);
    }
  }
  printf("%d passed, %d failed\\n", SEQUENCES - failed, failed);
  return failed == 0 ? 0 : 1;
}
`;
}
