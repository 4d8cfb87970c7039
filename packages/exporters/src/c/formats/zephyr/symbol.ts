/** Name of the module, and of its Kconfig symbol in capitals; with `qornn`, so that it is none of Zephyr's own. */
export function moduleName(name: string): string {
  return `qornn_${name}`;
}

/** Symbol that builds the network into an application, without `CONFIG_`. */
export function symbolOf(name: string): string {
  return moduleName(name).toUpperCase();
}
