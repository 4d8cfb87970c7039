/** A program that exported models are compiled, emulated or flashed with. */
export interface Tool {
  command: string;
  /** arguments that print the version */
  args: readonly string[];
  /** what it is for */
  use: string;
  /** how to install it, by package manager; `other` everywhere else */
  install: { apt?: string; brew?: string; other: string };
}

const VERSION = ['--version'] as const;

/** The programs that guides and exported folders mention. */
export const TOOLS: readonly Tool[] = [
  {
    command: 'gcc',
    args: VERSION,
    use: 'self-tests of exported C on this machine',
    install: { apt: 'gcc make', brew: 'gcc', other: 'install GCC, https://gcc.gnu.org' },
  },
  {
    command: 'clang',
    args: VERSION,
    use: 'self-tests of exported C, instead of gcc',
    install: { apt: 'clang', brew: 'llvm', other: 'install Clang, https://releases.llvm.org' },
  },
  {
    command: 'arm-none-eabi-gcc',
    args: VERSION,
    use: 'Cortex-M: export c --target cortex-m',
    install: {
      apt: 'gcc-arm-none-eabi libnewlib-arm-none-eabi',
      brew: '--cask gcc-arm-embedded',
      other: 'install the Arm GNU toolchain, https://developer.arm.com/Tools%20and%20Software/GNU%20Toolchain',
    },
  },
  {
    command: 'avr-gcc',
    args: VERSION,
    use: 'AVR: export c --target avr',
    install: { apt: 'gcc-avr avr-libc', brew: 'osx-cross/avr/avr-gcc', other: 'install avr-gcc and avr-libc' },
  },
  {
    command: 'riscv64-unknown-elf-gcc',
    args: VERSION,
    use: 'RISC-V: export c --target riscv',
    install: {
      apt: 'gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf',
      brew: 'riscv-software-src/riscv/riscv-gnu-toolchain',
      other: 'install the RISC-V GNU toolchain, https://github.com/riscv-collab/riscv-gnu-toolchain',
    },
  },
  {
    command: 'arduino-cli',
    args: ['version'],
    use: 'Arduino: export c --format arduino',
    install: { brew: 'arduino-cli', other: 'install it from https://arduino.github.io/arduino-cli' },
  },
  {
    command: 'west',
    args: VERSION,
    use: 'Zephyr: export c --format zephyr',
    install: { other: 'pipx install west' },
  },
  {
    command: 'simavr',
    args: ['--help'],
    use: 'AVR programs on this machine',
    install: {
      apt: 'simavr',
      brew: 'osx-cross/avr/simavr',
      other: 'install simavr, https://github.com/buserror/simavr',
    },
  },
  {
    command: 'qemu-system-arm',
    args: VERSION,
    use: 'Cortex-M programs on this machine',
    install: { apt: 'qemu-system-arm', brew: 'qemu', other: 'install QEMU, https://www.qemu.org' },
  },
  {
    command: 'qemu-system-riscv32',
    args: VERSION,
    use: 'RISC-V programs on this machine',
    install: { apt: 'qemu-system-misc', brew: 'qemu', other: 'install QEMU, https://www.qemu.org' },
  },
];
