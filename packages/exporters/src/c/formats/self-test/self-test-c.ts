import { predictsValues } from '@qornn/int-runtime';
import { indent } from '../../c-text.js';
import { type CountType, countBits } from '../../sample-lines.js';
import type { CLibrary } from '../c-library.js';
import { PRIME, START } from './checksum.js';
import { INCREMENT, MULTIPLIER } from './input-generator.js';
import { CHECKS, recordSequences, SEQUENCES, STEPS } from './recording.js';

/**
 * Definitions that every self-test shares, in C99 that is C++ too: `SEQUENCES`, and `runSequence(seed)`, which gives the number of steps
 * after which a sequence differs from the engine, 0 if it does not. They need the header of the network. No name has an underscore, so that none
 * is one of the network's.
 */
export function selfTestC(library: Pick<CLibrary, 'name' | 'model' | 'states' | 'samples'>): string {
  const { name, model, states, samples } = library;
  const upper = name.toUpperCase();
  const top = 2 ** (model.inputBits - 1);
  const rows = recordSequences(library).map((sums) => `  {${sums.map((sum) => `${sum}u`).join(', ')}}`);
  const addStates = states.map(
    ({ field, length }) => `  for (i = 0; i < ${length}; i++) {
    addWord((uint16_t)network.${field}[i]);
  }`,
  );
  const inputs = samples ? 'the even ones of raw samples, the others of codes' : 'codes';
  const results = predictsValues(model) ? 'states and outputs' : 'states, outputs and labels';
  return `/*
 * ${SEQUENCES} sequences of ${CHECKS * STEPS} steps with pseudo-random inputs: ${inputs}. After every ${STEPS}
 * steps, the checksum of all ${results} since the start must be the recorded one.
 */
#define SEQUENCES ${SEQUENCES}
#define CHECKS ${CHECKS}
#define STEPS ${STEPS}

static const uint32_t recorded[SEQUENCES][CHECKS] = {
${rows.join(',\n')}
};

static ${name}_context network;
static int32_t outputs[${upper}_OUTPUTS];
${samples ? `static ${samples.samples ?? 'int16'}_t samples[${upper}_INPUTS];\n` : ''}static int16_t codes[${upper}_INPUTS];
static uint32_t generator;
static uint32_t checksum;

/* x' = ${MULTIPLIER} x + ${INCREMENT} mod 2^32; the upper 16 bits are the number. */
static uint16_t draw(void)
{
  generator = generator * UINT32_C(${MULTIPLIER}) + UINT32_C(${INCREMENT});
  return (uint16_t)(generator >> 16);
}

${
  samples
    ? `${drawSampleC(samples.samples ?? 'int16')}

`
    : ''
}/* -2^(k-1) to 2^(k-1) - 1, with k = ${model.inputBits} */
static int16_t drawCode(void)
{
  return (int16_t)((int32_t)(draw() >> ${16 - model.inputBits}) - ${top});
}

/* FNV-1a over 16-bit words */
static void addWord(uint16_t word)
{
  checksum = (checksum ^ word) * UINT32_C(${PRIME});
}

static void runStep(${samples ? 'int seed' : 'void'})
{
  uint_fast16_t i;
${samples ? drawBothC(name) : drawCodesC(name)}
  ${name}_step(&network, codes);
${addStates.join('\n')}
  ${name}_readout(&network, outputs);
  for (i = 0; i < ${upper}_OUTPUTS; i++) {
    addWord((uint16_t)((uint32_t)outputs[i] & 0xffffu));
    addWord((uint16_t)((uint32_t)outputs[i] >> 16));
  }
${predictsValues(model) ? '' : `  addWord(${name}_predict(&network));\n`}}

/* Steps after which a sequence differs from what is recorded; 0 if it does not. */
static int runSequence(int seed)
{
  int check;
  int step;
  generator = (uint32_t)seed;
  checksum = UINT32_C(${START});
  ${name}_reset(&network);
  for (check = 0; check < CHECKS; check++) {
    for (step = 0; step < STEPS; step++) {
      runStep(${samples ? 'seed' : ''});
    }
    if (checksum != recorded[seed][check]) {
      return (check + 1) * STEPS;
    }
  }
  return 0;
}`;
}

function drawSampleC(type: CountType): string {
  const { bits, signed } = countBits(type);
  const sign = signed
    ? `  if (draw() % 2 == 1) {
    return (${type}_t)(-(int32_t)magnitude - 1);
  }
`
    : '';
  return `/* Any ${type}; small magnitudes are as frequent as large ones. */
static ${type}_t drawSample(void)
{
  const uint32_t high = draw();
  const uint32_t uniform = (high << 16) | draw();
  const uint32_t magnitude = (uniform >> ${32 - bits + (signed ? 1 : 0)}) >> (draw() % ${bits});
${sign}  return (${type}_t)magnitude;
}`;
}

function drawCodesC(name: string): string {
  return `  for (i = 0; i < ${name.toUpperCase()}_INPUTS; i++) {
    codes[i] = drawCode();
  }`;
}

function drawBothC(name: string): string {
  return `  if (seed % 2 == 0) {
    for (i = 0; i < ${name.toUpperCase()}_INPUTS; i++) {
      samples[i] = drawSample();
    }
    ${name}_encode(samples, codes);
  } else {
${indent(drawCodesC(name))}
  }`;
}

/** Statements of `main` that run all sequences and print `N passed, 0 failed`; they declare `seed` and `failed`. */
export function runAllC(print: 'printf' | 'printk'): string {
  return `  int seed;
  int failed = 0;
  for (seed = 0; seed < SEQUENCES; seed++) {
    const int step = runSequence(seed);
    if (step != 0) {
      failed++;
      ${print}("sequence %d: differs from the engine within step %d\\n", seed, step);
    }
  }
  ${print}("%d passed, %d failed\\n", SEQUENCES - failed, failed);`;
}
