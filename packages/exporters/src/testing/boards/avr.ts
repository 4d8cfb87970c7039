import { avr8js } from '../emulators/avr8js.js';
import { simavr } from '../emulators/simavr.js';
import type { Board } from './board.js';

/** The processor of an Arduino Uno: 8 bits, 16 MHz, 32 kB of flash, 2 kB of memory. */
export const atmega328p: Board = {
  name: 'atmega328p',
  label: 'ATmega328P (Arduino Uno)',
  toolPrefix: 'avr-',
  programs: [
    { command: 'avr-gcc', debian: 'gcc-avr avr-libc' },
    { command: 'avr-size', debian: 'binutils-avr' },
  ],
  machine: ['-mmcu=atmega328p'],
  optimization: ['-Os'],
  link: [],
  startUp: 'avr.c',
  stackLimit: '_end',
  target: 'avr',
  unit: 'cycles',
  flashBytes: 32768,
  ramBytes: 2048,
  emulators: [simavr, avr8js],
};
