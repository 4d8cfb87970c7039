/*
 * A plugin of QEMU that counts instructions between marks. Its arguments:
 *
 *     marks=<file>     words of 32 bits: address, number of the span, negative at its end; no file for a program without marks
 *     counts=<file>    written at the end: a line for each span, its number, calls, instructions in all, least and most of a call
 *
 * Debian's QEMU comes without qemu-plugin.h; the few functions used here are declared as its documentation has them.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t plugin_id;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
typedef void (*on_translated)(plugin_id id, struct qemu_plugin_tb *block);
typedef void (*on_executed)(unsigned int cpu, void *mark);
typedef void (*on_ended)(plugin_id id, void *unused);

size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *instruction);
void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id id, on_translated callback);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *instruction, on_executed callback, int flags, void *mark);
void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *instruction, int operation, void *sum, uint64_t addend);
void qemu_plugin_register_atexit_cb(plugin_id id, on_ended callback, void *unused);

int qemu_plugin_version = 1;

enum { NO_REGISTERS = 0, ADD = 0, SPANS = 16 };

struct mark {
  uint32_t address;
  int32_t span;
};

struct span {
  bool open;
  uint64_t began, calls, total, least, most;
};

static struct mark marks[1024];
static size_t number_of_marks;
static struct span spans[SPANS];
static uint64_t instructions;
static const char *counts_file;

static void reached(unsigned int cpu, void *pointer) {
  (void)cpu;
  const struct mark *mark = pointer;
  struct span *span = &spans[mark->span < 0 ? -mark->span : mark->span];
  if (mark->span > 0) {
    span->open = true;
    span->began = instructions;
    return;
  }
  if (!span->open) return;
  span->open = false;
  /* The mark at the beginning is an instruction of its own. */
  const uint64_t count = instructions - span->began - 1;
  if (span->calls == 0 || count < span->least) span->least = count;
  if (count > span->most) span->most = count;
  span->calls++;
  span->total += count;
}

static void translated(plugin_id id, struct qemu_plugin_tb *block) {
  (void)id;
  for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); i++) {
    struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, i);
    for (size_t m = 0; m < number_of_marks; m++) {
      if (marks[m].address == (uint32_t)qemu_plugin_insn_vaddr(instruction)) {
        qemu_plugin_register_vcpu_insn_exec_cb(instruction, reached, NO_REGISTERS, &marks[m]);
      }
    }
    qemu_plugin_register_vcpu_insn_exec_inline(instruction, ADD, &instructions, 1);
  }
}

static void ended(plugin_id id, void *unused) {
  (void)id;
  (void)unused;
  FILE *file = fopen(counts_file, "w");
  if (file == NULL) return;
  for (int s = 1; s < SPANS; s++) {
    const struct span *span = &spans[s];
    fprintf(file, "%d %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", s, span->calls, span->total, span->least, span->most);
  }
  fclose(file);
}

int qemu_plugin_install(plugin_id id, const void *about, int argc, char **argv) {
  (void)about;
  for (int i = 0; i < argc; i++) {
    if (strncmp(argv[i], "counts=", 7) == 0) counts_file = argv[i] + 7;
    if (strncmp(argv[i], "marks=", 6) == 0) {
      FILE *file = fopen(argv[i] + 6, "rb");
      if (file == NULL) continue;
      number_of_marks = fread(marks, sizeof(struct mark), sizeof marks / sizeof marks[0], file);
      fclose(file);
    }
  }
  if (counts_file == NULL) return 1;
  qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
  qemu_plugin_register_atexit_cb(id, ended, NULL);
  return 0;
}
