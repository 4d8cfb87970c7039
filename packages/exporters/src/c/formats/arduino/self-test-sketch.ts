import type { CLibrary } from '../c-library.js';
import { selfTestC } from '../self-test/self-test-c.js';

/** A sketch that compares the network on the board with the engine, and says how long a step takes. */
export function selfTestSketch(library: CLibrary): string {
  const { name } = library;
  return `/* Compares the network ${name} on this board with the engine of qornn; prints "N passed, 0 failed" at 115200 baud. */
#include <${name}.h>

${selfTestC(library)}

void setup() {
  Serial.begin(115200);
  while (!Serial) {
  }
  int failed = 0;
  for (int seed = 0; seed < SEQUENCES; seed++) {
    const int step = runSequence(seed);
    if (step == 0) continue;
    failed++;
    Serial.print(F("sequence "));
    Serial.print(seed);
    Serial.print(F(": differs from the engine within step "));
    Serial.println(step);
  }
  Serial.print(SEQUENCES - failed);
  Serial.print(F(" passed, "));
  Serial.print(failed);
  Serial.println(F(" failed"));
  const unsigned long start = micros();
  ${name}_step(&network, codes);
  Serial.print(F("one step takes "));
  Serial.print(micros() - start);
  Serial.println(F(" microseconds"));
}

void loop() {
}
`;
}
