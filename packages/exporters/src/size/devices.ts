import { unknownName } from '@qornn/options';
import { ExportError } from '../errors.js';
import type { Device } from './device.js';

const KIB = 2 ** 10;
const MIB = 2 ** 20;

/** Known devices, from small to large within a family. Sizes and clocks are those of the makers' data sheets. */
export const devices: readonly Device[] = [
  {
    name: 'atmega328p',
    label: 'ATmega328P (Arduino Uno, Nano)',
    processor: 'atmega328p',
    target: 'avr',
    flashBytes: 32 * KIB,
    ramBytes: 2 * KIB,
    clockHz: 16e6,
  },
  {
    name: 'atmega2560',
    label: 'ATmega2560 (Arduino Mega)',
    processor: 'atmega328p',
    target: 'avr',
    flashBytes: 256 * KIB,
    ramBytes: 8 * KIB,
    clockHz: 16e6,
  },
  {
    name: 'nrf51822',
    label: 'nRF51822, Cortex-M0 (micro:bit)',
    processor: 'cortex-m0',
    target: 'cortex-m',
    flashBytes: 256 * KIB,
    ramBytes: 16 * KIB,
    clockHz: 16e6,
  },
  {
    name: 'samd21g18',
    label: 'SAMD21G18, Cortex-M0+ (Arduino Zero, MKR)',
    processor: 'cortex-m0',
    target: 'cortex-m',
    flashBytes: 256 * KIB,
    ramBytes: 32 * KIB,
    clockHz: 48e6,
  },
  {
    name: 'rp2040',
    label: 'RP2040, Cortex-M0+ (Raspberry Pi Pico)',
    processor: 'cortex-m0',
    target: 'cortex-m',
    flashBytes: 2 * MIB,
    ramBytes: 264 * KIB,
    clockHz: 133e6,
  },
  {
    name: 'stm32f103c8',
    label: 'STM32F103C8, Cortex-M3 (Blue Pill)',
    processor: 'cortex-m3',
    target: 'cortex-m',
    flashBytes: 64 * KIB,
    ramBytes: 20 * KIB,
    clockHz: 72e6,
  },
  {
    name: 'nrf52840',
    label: 'nRF52840, Cortex-M4 (Arduino Nano 33 BLE)',
    processor: 'cortex-m4',
    target: 'cortex-m',
    flashBytes: MIB,
    ramBytes: 256 * KIB,
    clockHz: 64e6,
  },
  {
    name: 'stm32f411ce',
    label: 'STM32F411CE, Cortex-M4 (Black Pill)',
    processor: 'cortex-m4',
    target: 'cortex-m',
    flashBytes: 512 * KIB,
    ramBytes: 128 * KIB,
    clockHz: 100e6,
  },
  {
    name: 'stm32l4r5zi',
    label: 'STM32L4R5ZI, Cortex-M4 (NUCLEO-L4R5ZI)',
    processor: 'cortex-m4',
    target: 'cortex-m',
    flashBytes: 2 * MIB,
    ramBytes: 640 * KIB,
    clockHz: 120e6,
  },
  {
    name: 'rp2350',
    label: 'RP2350, Cortex-M33 (Raspberry Pi Pico 2)',
    processor: 'cortex-m33',
    target: 'cortex-m',
    flashBytes: 4 * MIB,
    ramBytes: 520 * KIB,
    clockHz: 150e6,
  },
  {
    name: 'stm32f746zg',
    label: 'STM32F746ZG, Cortex-M7 (NUCLEO-F746ZG)',
    processor: 'cortex-m7',
    target: 'cortex-m',
    flashBytes: MIB,
    ramBytes: 320 * KIB,
    clockHz: 216e6,
  },
  {
    name: 'stm32n657',
    label: 'STM32N657, Cortex-M55 (STM32N6570-DK)',
    processor: 'cortex-m55',
    target: 'cortex-m',
    flashBytes: 128 * MIB,
    ramBytes: 4200 * KIB,
    clockHz: 800e6,
  },
  {
    name: 'fe310',
    label: 'FE310-G002, RV32IMAC (HiFive1 Rev B)',
    processor: 'rv32imc',
    target: 'riscv',
    flashBytes: 4 * MIB,
    ramBytes: 16 * KIB,
    clockHz: 320e6,
  },
  {
    name: 'esp32-c3',
    label: 'ESP32-C3, RV32IMC (ESP32-C3-DevKitM-1)',
    processor: 'rv32imc',
    target: 'riscv',
    flashBytes: 4 * MIB,
    ramBytes: 400 * KIB,
    clockHz: 160e6,
  },
];

/**
 * A known device.
 *
 * @throws ExportError when there is none of this name
 */
export function deviceNamed(name: string): Device {
  const device = devices.find((known) => known.name === name);
  if (!device)
    throw new ExportError(
      unknownName(
        'device',
        name,
        devices.map((known) => known.name),
      ),
    );
  return device;
}
