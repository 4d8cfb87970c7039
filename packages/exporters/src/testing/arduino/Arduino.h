/*
 * As much of the Arduino core as exported sketches use, for tests: on the host with standard output, and on an emulated AVR, whose emulators take
 * output from GPIOR1. What a sketch reads is in stub_input.h, which a test writes.
 */
#ifndef ARDUINO_STUB_H
#define ARDUINO_STUB_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __AVR__
#include <avr/pgmspace.h>
#else
#define PROGMEM
#define PSTR(text) (text)
#endif

class __FlashStringHelper;
#define F(text) (reinterpret_cast<const __FlashStringHelper *>(PSTR(text)))
#define constrain(value, low, high) ((value) < (low) ? (low) : ((value) > (high) ? (high) : (value)))

enum : uint8_t { A0, A1, A2, A3, A4, A5 };

/* The next number of analogInput, whatever the pin. */
int analogRead(uint8_t pin);
/* Every call is a millisecond later. */
unsigned long millis();
unsigned long micros();
inline void delay(unsigned long) {}

class HardwareSerial {
public:
  void begin(unsigned long) {}
  explicit operator bool() { return true; }
  int available();
  int peek();
  int read();
  long parseInt();
  void print(const __FlashStringHelper *text);
  void print(long number);
  void print(int number) { print(static_cast<long>(number)); }
  void print(unsigned int number) { print(static_cast<long>(number)); }
  void print(unsigned long number) { print(static_cast<long>(number)); }
  void print(double number, int digits = 2);
  void println() { print(F("\n")); }
  template <typename... T> void println(T... what) {
    print(what...);
    print(F("\n"));
  }
};

extern HardwareSerial Serial;

void setup();
void loop();

#endif
