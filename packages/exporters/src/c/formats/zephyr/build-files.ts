import { moduleName, symbolOf } from './symbol.js';

/** `zephyr/module.yml`: where the build files are, relative to the module. */
export function moduleYml(name: string): string {
  return `name: ${moduleName(name)}
build:
  cmake: zephyr
  kconfig: zephyr/Kconfig
samples:
  - samples
`;
}

/** `zephyr/CMakeLists.txt` */
export function moduleCMake(name: string): string {
  return `if(CONFIG_${symbolOf(name)})
  zephyr_include_directories(../include)
  zephyr_library_named(${moduleName(name)})
  zephyr_library_sources(../src/${name}.c)
endif()
`;
}

/** `zephyr/Kconfig` */
export function kconfig(name: string): string {
  return `config ${symbolOf(name)}
	bool "Recurrent network ${name}"
	help
	  Integer network exported by qornn: ${name}_reset, ${name}_encode,
	  ${name}_step, ${name}_readout.
`;
}
