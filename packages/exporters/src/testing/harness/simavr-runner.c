/*
 * Runs a program on simavr's ATmega328P: simavr-runner <elf>. What it writes to GPIOR1 goes to standard output; cycles between marks in
 * GPIOR0 go to standard error at the end: a line for each span, its number, calls, cycles in all, least and most of a call.
 */
#include <inttypes.h>
#include <simavr/avr_ioport.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <simavr/sim_io.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

enum { GPIOR0 = 0x3e, GPIOR1 = 0x4a, GPIOR2 = 0x4b, SPANS = 16 };

struct span {
  uint64_t calls, total, least, most;
};

static struct span spans[SPANS];
static int current;
static uint64_t began;
static int ended;

static void marked(avr_t *avr, avr_io_addr_t address, uint8_t value, void *unused) {
  (void)address;
  (void)unused;
  if (value != 0) {
    current = value;
    began = avr->cycle;
    return;
  }
  struct span *span = &spans[current];
  /* The mark at the beginning takes a cycle of its own. */
  const uint64_t count = avr->cycle - began - 1;
  if (span->calls == 0 || count < span->least) span->least = count;
  if (count > span->most) span->most = count;
  span->calls++;
  span->total += count;
}

static void sent(avr_t *avr, avr_io_addr_t address, uint8_t value, void *unused) {
  (void)avr;
  (void)address;
  (void)unused;
  putchar(value);
}

static void stopped(avr_t *avr, avr_io_addr_t address, uint8_t value, void *unused) {
  (void)avr;
  (void)address;
  (void)value;
  (void)unused;
  ended = 1;
}

/* Only errors; what simavr tells otherwise would stand between the characters of the program. */
static void logged(avr_t *avr, const int level, const char *format, va_list arguments) {
  (void)avr;
  if (level <= LOG_ERROR) vfprintf(stderr, format, arguments);
}

int main(int argc, char **argv) {
  avr_global_logger_set(logged);
  elf_firmware_t firmware = {0};
  if (argc != 2 || elf_read_firmware(argv[1], &firmware) != 0) return 2;
  avr_t *avr = avr_make_mcu_by_name("atmega328p");
  if (avr == NULL) return 2;
  avr_init(avr);
  firmware.frequency = 16000000;
  avr_load_firmware(avr, &firmware);
  avr_register_io_write(avr, GPIOR0, marked, NULL);
  avr_register_io_write(avr, GPIOR1, sent, NULL);
  avr_register_io_write(avr, GPIOR2, stopped, NULL);
  while (!ended) {
    const int state = avr_run(avr);
    if (state == cpu_Done || state == cpu_Crashed) return 3;
  }
  for (int s = 1; s < SPANS; s++) {
    const struct span *span = &spans[s];
    fprintf(stderr, "%d %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", s, span->calls, span->total, span->least, span->most);
  }
  return 0;
}
