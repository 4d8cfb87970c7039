#!/usr/bin/env node
// node scripts/record-soak.mjs [--steps n]: soak test. Runs a small model on both engines, one sample per call, with as many samples
// as a device reads at 1 kHz in 24 hours. Compares the states of the engines and measures the memory during the run. Fails if the engines
// differ, all states become 0, or the memory grows. Writes docs/results/soak.json, except with --steps. Build first (npm run build).
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { calibrate, compile, createRuntime } from '../packages/int-runtime/dist/index.js';

const DAY_AT_1_KHZ = 86_400_000;
const COMPARISONS = 864;
const UNITS = 32;
const INPUTS = 2;
/** Tolerated growth of the resident memory from 10 % of the run to its end. */
const TOLERANCE_MIB = 16;

const { values } = parseArgs({ options: { steps: { type: 'string' } } });
const steps = values.steps === undefined ? DAY_AT_1_KHZ : Number(values.steps);
if (!Number.isSafeInteger(steps) || steps < COMPARISONS) {
  console.error(`--steps: ${values.steps} is not a whole number of at least ${COMPARISONS}`);
  process.exit(2);
}

let seed = 1;
function noise() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 31 - 1;
}

/** Rotations of pairs of states in 4-bit codes. They do not grow, because no rounded pair is longer than √61, and decay very slowly. */
function network() {
  const codes = new Int8Array(UNITS * UNITS);
  for (let i = 0; i < UNITS; i += 2) {
    const angle = Math.PI * noise();
    const [cosine, sine] = [Math.round(7 * Math.cos(angle)), Math.round(7 * Math.sin(angle))];
    codes.set([cosine, -sine], i * UNITS + i);
    codes.set([sine, cosine], (i + 1) * UNITS + i);
  }
  const real = (rows, columns) => ({
    kind: 'real',
    rows,
    columns,
    values: Float32Array.from({ length: rows * columns }, noise),
  });
  return {
    inputs: INPUTS,
    layers: [
      {
        kind: 'orthogonal',
        units: UNITS,
        recurrent: {
          kind: 'codes',
          rows: UNITS,
          columns: UNITS,
          bits: 4,
          codes,
          scale: Float32Array.of(0.999 / Math.sqrt(61)),
        },
        kernel: real(UNITS, INPUTS),
        bias: new Float32Array(UNITS),
        recurrentActivation: 'linear',
        outputActivation: 'relu',
      },
    ],
    readout: { weights: real(4, UNITS), bias: new Float32Array(4) },
    returnSequences: false,
  };
}

const page = ({
  command,
  date,
  machine,
  node,
  units,
  steps,
  comparisons,
  differences,
  seconds,
  growthMiB,
}) => `# A day's worth of steps

<!-- Written by scripts/record-soak.mjs from soak.json. -->

\`${command}\` feeds ${units} units ${(steps / 1e6).toFixed(1)} million samples, one a call, as a device at 1 kHz does in 24 hours, on both
engines. Of ${comparisons} comparisons of all states on the way, ${differences} differed. Resident memory changed by ${growthMiB.toFixed(1)} MiB
between a tenth of the run and its end. A step took ${((seconds.wasm / steps) * 1e6).toFixed(2)} µs in WebAssembly and ${((seconds.js / steps) * 1e6).toFixed(2)} µs in JavaScript, making the sample included.

${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, Node ${node}
`;

const memory = () => {
  const { rss, arrayBuffers } = process.memoryUsage();
  return { residentMiB: rss / 2 ** 20, arrayBuffersMiB: arrayBuffers / 2 ** 20 };
};

const spec = network();
const model = compile(spec, calibrate(spec, [Float32Array.from({ length: 2000 }, noise)]), { stateBits: 12 });
const engines = {
  wasm: await createRuntime(model, { engine: 'wasm' }),
  js: await createRuntime(model, { engine: 'js' }),
};
const seconds = { wasm: 0, js: 0 };
const part = Math.floor(steps / COMPARISONS);
const sample = new Float32Array(INPUTS);
const samples = [];
let differences = 0;
let asleep = 0;

for (let comparison = 0; comparison < COMPARISONS; comparison++) {
  const begin = seed;
  for (const [name, runtime] of Object.entries(engines)) {
    // Both engines get the same samples.
    seed = begin;
    const start = performance.now();
    for (let t = 0; t < part; t++) {
      for (let j = 0; j < INPUTS; j++) sample[j] = noise();
      runtime.step(sample);
    }
    seconds[name] += (performance.now() - start) / 1000;
  }
  const [a, b] = [engines.wasm.state(), engines.js.state()];
  if (a.some((h, i) => h !== b[i])) differences++;
  if (a.every((h) => h === 0)) asleep++;
  if (comparison % 54 === 53) {
    samples.push({ steps: (comparison + 1) * part, ...memory() });
    process.stderr.write(`${samples.at(-1).steps} steps, ${samples.at(-1).residentMiB.toFixed(1)} MiB\n`);
  }
}

const early = samples[Math.floor(samples.length / 10)];
const growthMiB = samples.at(-1).residentMiB - early.residentMiB;
const record = {
  command: 'node scripts/record-soak.mjs',
  date: new Date().toISOString(),
  machine: { cpu: cpus()[0].model.trim(), cores: cpus().length },
  node: process.versions.node,
  units: UNITS,
  steps: part * COMPARISONS,
  comparisons: COMPARISONS,
  differences,
  seconds,
  memory: samples,
  growthMiB,
};
if (values.steps === undefined) {
  const results = fileURLToPath(new URL('../docs/results/', import.meta.url));
  writeFileSync(`${results}soak.json`, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(`${results}soak.md`, page(record));
}
console.log(
  `${record.steps} steps on each engine: ${differences} of ${COMPARISONS} comparisons differ, resident memory grew by ${growthMiB.toFixed(1)} MiB`,
);
if (asleep > 0) console.error(`all states were 0 at ${asleep} comparisons, which then say nothing`);
if (differences > 0 || asleep > 0 || growthMiB > TOLERANCE_MIB) process.exitCode = 1;
