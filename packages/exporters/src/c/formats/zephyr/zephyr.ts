import type { CFormat } from '../c-format.js';
import { headerProblem } from '../header-names.js';
import { kconfig, moduleCMake, moduleYml } from './build-files.js';
import { zephyrReadme } from './readme.js';
import { sampleCMake, sampleConf, sampleMain, sampleYaml } from './sample.js';

/** A Zephyr module: https://docs.zephyrproject.org/latest/develop/modules.html */
export const zephyrFormat: CFormat = {
  name: 'zephyr',
  description: 'a Zephyr module, with a sample',
  nameProblem: headerProblem,
  files: (library) =>
    new Map([
      ['zephyr/module.yml', moduleYml(library.name)],
      ['zephyr/CMakeLists.txt', moduleCMake(library.name)],
      ['zephyr/Kconfig', kconfig(library.name)],
      [`include/${library.name}.h`, library.header],
      [`src/${library.name}.c`, library.source],
      ['README.md', zephyrReadme(library)],
      ['samples/self_test/CMakeLists.txt', sampleCMake(library.name)],
      ['samples/self_test/prj.conf', sampleConf(library.name)],
      ['samples/self_test/sample.yaml', sampleYaml(library.name)],
      ['samples/self_test/src/main.c', sampleMain(library)],
    ]),
};
