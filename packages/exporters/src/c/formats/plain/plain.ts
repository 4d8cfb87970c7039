import type { CFormat } from '../c-format.js';
import { headerProblem } from '../header-names.js';
import { makefile } from './makefile.js';
import { plainReadme } from './readme.js';
import { selfTestProgram } from './self-test-program.js';

/** Header, source, a self-test for this machine with a Makefile, and a README. */
export const plainFormat: CFormat = {
  name: 'plain',
  description: 'header, source, self-test, Makefile, README',
  nameProblem: headerProblem,
  files: (library) =>
    new Map([
      [`${library.name}.h`, library.header],
      [`${library.name}.c`, library.source],
      [`${library.name}_selftest.c`, selfTestProgram(library)],
      ['Makefile', makefile(library.name)],
      ['README.md', plainReadme(library)],
    ]),
};
