import { headerProblem, wordsOf } from '../header-names.js';

/** Headers of the cores, and of libraries that come with the IDE or with boards: `#include <spi.h>` would find two. */
const ARDUINO_HEADERS =
  wordsOf(`api binary boards bridge cdc client common compat deprecated dma eeprom ethernet esplora firmata gsm
  hardwareserial hid interrupts ipaddress itoa keyboard lcd liquidcrystal mouse new pinnames pins_arduino pluggableusb print printable process
  process robot_control sd serial server servo sleep softwareserial spacebrew spi stepper stream temboo tft tone twi udp usbapi usbcore usbdesc
  usbhost variant watchdog wcharacter wdt wifi wifinina wire wiring wiring_private wmath wstring`);

/**
 * Why a name cannot be that of an Arduino library.
 *
 * Source: the Arduino library specification, revision 2.2: names that begin with "Arduino" are those of official libraries.
 */
export function arduinoNameProblem(name: string): string | null {
  if (/^arduino/i.test(name)) return 'only official libraries have names that begin with Arduino';
  if (ARDUINO_HEADERS.has(name.toLowerCase())) return `${name}.h is a header of Arduino`;
  return headerProblem(name);
}
