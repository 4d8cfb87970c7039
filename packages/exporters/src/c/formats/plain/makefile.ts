/** `make` builds and runs the self-test. */
export function makefile(name: string): string {
  return `# make        builds and runs the self-test on this machine; needs a C99 compiler
# make clean  removes what was built

CFLAGS = -O2
WARNINGS = -std=c99 -Wall -Wextra -Wpedantic -Werror

test: ${name}_selftest
	./${name}_selftest

${name}_selftest: ${name}_selftest.c ${name}.c ${name}.h
	$(CC) $(WARNINGS) $(CFLAGS) -o $@ ${name}_selftest.c ${name}.c

clean:
	rm -f ${name}_selftest

.PHONY: test clean
`;
}
