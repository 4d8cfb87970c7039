import type { CLibrary } from '../c-library.js';
import { SEQUENCES } from '../self-test/recording.js';
import { runAllC, selfTestC } from '../self-test/self-test-c.js';
import { moduleName, symbolOf } from './symbol.js';

/** `CMakeLists.txt` of the sample, which finds the module it lies in, in a west workspace or outside. */
export function sampleCMake(name: string): string {
  return `cmake_minimum_required(VERSION 3.20.0)

list(APPEND ZEPHYR_EXTRA_MODULES \${CMAKE_CURRENT_SOURCE_DIR}/../..)
find_package(Zephyr REQUIRED HINTS $ENV{ZEPHYR_BASE})
project(${moduleName(name)}_self_test LANGUAGES C)

target_sources(app PRIVATE src/main.c)
`;
}

/** `prj.conf` of the sample */
export function sampleConf(name: string): string {
  return `CONFIG_${symbolOf(name)}=y\n`;
}

/** `sample.yaml`: twister builds and runs the sample, and reads what it prints. */
export function sampleYaml(name: string): string {
  return `sample:
  name: Self-test of the network ${name}
tests:
  sample.${moduleName(name)}.self_test:
    harness: console
    harness_config:
      type: one_line
      regex:
        - "${SEQUENCES} passed, 0 failed"
    integration_platforms:
      - qemu_cortex_m3
`;
}

/** `src/main.c` of the sample: compares the network on the device with the engine, and counts the cycles of a step. */
export function sampleMain(library: CLibrary): string {
  const { name } = library;
  return `/* Compares the network ${name} on this device with the engine of qornn. */
#include <${name}.h>

#include <zephyr/kernel.h>
#include <zephyr/sys/printk.h>

${selfTestC(library)}

int main(void)
{
  uint32_t start;
${runAllC('printk')}
  start = k_cycle_get_32();
  ${name}_step(&network, codes);
  printk("one step takes %u cycles of the clock\\n", (unsigned int)(k_cycle_get_32() - start));
  return 0;
}
`;
}
