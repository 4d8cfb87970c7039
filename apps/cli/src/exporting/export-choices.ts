/** Choices of `@qornn/exporters`, which `qornn --help` does not load. A test compares them with what the package takes. */
export const TARGETS = ['generic', 'avr', 'cortex-m', 'riscv'] as const;
export const FORMATS = ['plain', 'arduino', 'zephyr'] as const;
export const SAMPLES = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'codes'] as const;
