import { mkdirSync, writeFileSync } from 'node:fs';
import { AVR_FIXTURES, avrPrograms, type KeptProgram, sourcesDigest } from './avr-programs.js';
import { compileProgram, compilerVersion } from './compile-avr-program.js';

// npm run fixtures: compiles the programs of fixtures/avr with avr-gcc, and counts their cycles in simavr.

mkdirSync(AVR_FIXTURES, { recursive: true });
const compiler = await compilerVersion();
const kept: Record<string, KeptProgram> = {};
for (const program of avrPrograms) {
  const { hex, cyclesPerStep } = await compileProgram(program);
  writeFileSync(new URL(`${program.name}.hex`, AVR_FIXTURES), hex);
  kept[program.name] = { compiler, sources: sourcesDigest(program), cyclesPerStep };
}
writeFileSync(new URL('programs.json', AVR_FIXTURES), `${JSON.stringify(kept, null, 2)}\n`);
