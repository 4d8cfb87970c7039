/* See Arduino.h. */
#include "Arduino.h"

#include "stub_input.h"

#ifdef __AVR__
#include <avr/io.h>
static void put(char sign) { GPIOR1 = static_cast<uint8_t>(sign); }
static char signAt(const char *address) { return static_cast<char>(pgm_read_byte(address)); }
static int numberAt(const int16_t *address) { return static_cast<int16_t>(pgm_read_word(address)); }
static void end() {
  GPIOR2 = 1;
  for (;;) {
  }
}
#else
#include <stdio.h>
static void put(char sign) { putchar(sign); }
static char signAt(const char *address) { return *address; }
static int numberAt(const int16_t *address) { return *address; }
static void end() {}
#endif

HardwareSerial Serial;

static size_t serialAt = 0;
static size_t analogAt = 0;

int analogRead(uint8_t) { return analogAt != analogNumbers ? numberAt(analogInput + analogAt++) : 0; }

unsigned long millis() {
  static unsigned long now = 0;
  return now++;
}

unsigned long micros() { return 1000 * millis(); }

int HardwareSerial::available() { return signAt(serialInput + serialAt) != 0; }

int HardwareSerial::peek() { return available() ? signAt(serialInput + serialAt) : -1; }

int HardwareSerial::read() { return available() ? signAt(serialInput + serialAt++) : -1; }

long HardwareSerial::parseInt() {
  const bool negative = peek() == '-';
  long value = 0;
  if (negative) read();
  while (peek() >= '0' && peek() <= '9') value = 10 * value + (read() - '0');
  return negative ? -value : value;
}

void HardwareSerial::print(const __FlashStringHelper *text) {
  const char *sign = reinterpret_cast<const char *>(text);
  for (; signAt(sign) != 0; sign++) put(signAt(sign));
}

void HardwareSerial::print(long number) {
  if (number < 0) put('-');
  if (number / 10 != 0) print(number < 0 ? -(number / 10) : number / 10);
  const long digit = number % 10;
  put(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
}

void HardwareSerial::print(double number, int digits) {
  if (number < 0) {
    put('-');
    number = -number;
  }
  double half = 0.5;
  for (int i = 0; i < digits; i++) half /= 10;
  number += half;
  print(static_cast<long>(number));
  put('.');
  for (number -= static_cast<long>(number); digits > 0; digits--) {
    number *= 10;
    const long digit = static_cast<long>(number);
    put(static_cast<char>('0' + digit));
    number -= digit;
  }
}

int main() {
  setup();
  while (Serial.available() || analogAt != analogNumbers) loop();
  end();
}
