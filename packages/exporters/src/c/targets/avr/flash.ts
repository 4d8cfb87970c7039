import type { CType } from '../../c-array.js';

const READERS: Readonly<Record<CType, string>> = {
  int8_t: 'pgm_read_byte',
  uint8_t: 'pgm_read_byte',
  int16_t: 'pgm_read_word',
  uint16_t: 'pgm_read_word',
  int32_t: 'pgm_read_dword',
  uint32_t: 'pgm_read_dword',
};

/** Includes and macros for constants in the program memory, which other processors read like any memory. */
export function flashMacros(prefix: string): string {
  const types = Object.keys(READERS) as CType[];
  const name = (type: CType) => readMacro(prefix, type);
  return `#if defined(__AVR__)
#include <avr/pgmspace.h>
#define ${flashAttribute(prefix)} PROGMEM
#define ${notInlined(prefix)} __attribute__((noinline))
${types.map((type) => `#define ${name(type)}(address) ((${type})${READERS[type]}(address))`).join('\n')}
#else
#define ${flashAttribute(prefix)}
#define ${notInlined(prefix)}
${types.map((type) => `#define ${name(type)}(address) (*(address))`).join('\n')}
#endif`;
}

export function flashAttribute(prefix: string): string {
  return `${prefix.toUpperCase()}_FLASH`;
}

/** Before functions that must not be inlined, so that their registers are not saved on the stack where others need theirs. */
export function notInlined(prefix: string): string {
  return `${prefix.toUpperCase()}_NOT_INLINED`;
}

/** An element of an array in the program memory. */
export function readFlash(prefix: string, type: CType, array: string, index: string): string {
  const offset = /^\w+$/.test(index) ? index : `(${index})`;
  return `${readMacro(prefix, type)}(${index === '0' ? array : `${array} + ${offset}`})`;
}

function readMacro(prefix: string, type: CType): string {
  return `${prefix.toUpperCase()}_READ_${type.replace('_t', '').toUpperCase()}`;
}
