import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 optimize functions while their callers wait, in this process, not on a thread of its own: when that thread is done depends on the
 * load, and with it which functions are inlined, so that the same code is 25 % slower in some processes.
 */
export function compileInTurn(): void {
  setFlagsFromString('--no-concurrent-recompilation');
}
