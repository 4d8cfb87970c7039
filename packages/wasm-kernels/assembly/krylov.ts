// The Krylov matrix of a linear recurrence, K_t = Uᵀ A^{T−1−t} with A = Wᵀ: the effect of an input at time step t on the last state. b is
// treated as one more row of Uᵀ. Time, counted from the end as j = T − 1 − t, is split into chunks of S. Powers of A^S give the first rows
// of all chunks; then all chunks advance together, one factor A at a time, in products with many rows.
import { outerProducts, outerScratchBytes } from './outer';
import { multiplyPanels, packPanels, panelBytes } from './panels';
import { addRows, copyOrClear, copyRows, transpose } from './parts';

/** S: a power of two near √T. */
export function chunkSteps(time: i32): i32 {
  let steps = 1;
  while (4 * steps * steps < 2 * time) steps *= 2;
  return steps;
}

/** The number of chunks; the last one may be shorter. */
function chunkCount(time: i32): i32 {
  const steps = chunkSteps(time);
  return (time + steps - 1) / steps;
}

/** Bytes of scratch memory that `krylov` and `krylovBack` need. */
export function krylovScratchBytes(time: i32, inputs: i32, n: i32): i32 {
  const chunks = chunkCount(time);
  return 2 * panelBytes(n, n) + ((3 * chunks * (inputs + 1) * n) << 2) + ((n * n) << 2) + outerScratchBytes();
}

/**
 * @param ofInputs out: the rows of the inputs, [time · inputs, n], in time order
 * @param ofBias out: the rows of b, [time, n]
 * @param power out: A^S, [n, n]
 * @param u Uᵀ, [inputs, n]
 */
export function krylov(
  ofInputs: usize,
  ofBias: usize,
  power: usize,
  w: usize,
  u: usize,
  bias: usize,
  time: i32,
  inputs: i32,
  n: i32,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const steps = chunkSteps(time);
  const chunks = chunkCount(time);
  const rows = inputs + 1;
  const panels = scratch;
  let now = panels + 2 * panelBytes(n, n);
  let next = now + width * chunks * rows;
  const squared = next + 2 * width * chunks * rows;

  // A^S by repeated squaring; A is W read by columns.
  transpose(w, power, n, n);
  for (let s = 1; s < steps; s *= 2) {
    packPanels(power, width, 4, n, n, panels, n);
    memory.fill(squared, 0, width * n);
    multiplyPanels(power, width, panels, squared, width, n, n, n);
    memory.copy(power, squared, width * n);
  }
  // The first rows of every chunk.
  copyRows(u, width, now, width, inputs, n);
  copyOrClear(bias, now + width * inputs, width);
  packPanels(power, width, 4, n, n, panels, n);
  memory.fill(now + width * rows, 0, width * rows * (chunks - 1));
  for (let c = 1; c < chunks; c++) {
    const from = now + width * rows * (c - 1);
    multiplyPanels(from, width, panels, from + width * rows, width, rows, n, n);
  }
  packPanels(w, 4, width, n, n, panels, n);
  for (let q = 0; q < steps; q++) {
    for (let c = 0; c < chunks; c++) {
      const t = time - 1 - (c * steps + q);
      if (t < 0) continue;
      const from = now + width * rows * c;
      copyRows(from, width, ofInputs + width * inputs * t, width, inputs, n);
      memory.copy(ofBias + width * t, from + width * inputs, width);
    }
    if (q + 1 === steps) break;
    memory.fill(next, 0, width * chunks * rows);
    multiplyPanels(now, width, panels, next, width, chunks * rows, n, n);
    const done = now;
    now = next;
    next = done;
  }
}

/**
 * The backward pass. λ_t is the gradient of K_t, directly and through the earlier K: λ_t = G_t + λ_{t−1} Aᵀ; dW = Σ λ_tᵀ K_{t+1}.
 * Each chunk is first summed separately, the sums are then combined by A^S, and a second pass starts each chunk from its combined sum.
 *
 * @param gradient gradient of the rows of the inputs, [time · inputs, n]
 * @param gradientOfBias gradient of every row of b, the same for all time steps, [n]
 * @param lambda scratch of the size of `ofInputs`; `lambdaOfBias` has the size of `ofBias`
 * @param dW accumulated: [n, n]
 * @param dU out: gradient of Uᵀ, [inputs, n], and `dBias`, [n]
 */
export function krylovBack(
  gradient: usize,
  gradientOfBias: usize,
  ofInputs: usize,
  ofBias: usize,
  power: usize,
  w: usize,
  lambda: usize,
  lambdaOfBias: usize,
  dW: usize,
  dU: usize,
  dBias: usize,
  time: i32,
  inputs: i32,
  n: i32,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const steps = chunkSteps(time);
  const chunks = chunkCount(time);
  const rows = inputs + 1;
  const all = width * chunks * rows;
  const panels = scratch;
  const panelsOfPower = panels + panelBytes(n, n);
  let now = panelsOfPower + panelBytes(n, n);
  let next = now + all;
  const joined = next + all;
  const ofOuter = joined + all + width * n;
  packPanels(w, width, 4, n, n, panels, n);
  packPanels(power, 4, width, n, n, panelsOfPower, n);

  for (let pass = 0; pass < 2; pass++) {
    if (pass === 0) {
      memory.fill(now, 0, all);
    } else {
      // Each chunk starts from the combined sum of the chunk before it in time; the first starts from zeros.
      memory.copy(now, joined + width * rows, all - width * rows);
      memory.fill(now + all - width * rows, 0, width * rows);
    }
    for (let q = steps - 1; q >= 0; q--) {
      memory.fill(next, 0, all);
      multiplyPanels(now, width, panels, next, width, chunks * rows, n, n);
      for (let c = 0; c < chunks; c++) {
        const t = time - 1 - (c * steps + q);
        if (t < 0) continue;
        const to = next + width * rows * c;
        addRows(gradient + width * inputs * t, width, to, width, inputs, n);
        addRows(gradientOfBias, width, to + width * inputs, width, 1, n);
        if (pass === 0) continue;
        copyRows(to, width, lambda + width * inputs * t, width, inputs, n);
        memory.copy(lambdaOfBias + width * t, to + width * inputs, width);
      }
      const done = now;
      now = next;
      next = done;
    }
    if (pass === 0) {
      memory.copy(joined, now, all);
      for (let c = chunks - 2; c >= 0; c--) {
        const to = joined + width * rows * c;
        multiplyPanels(to + width * rows, width, panelsOfPower, to, width, rows, n, n);
      }
    }
  }
  const last = time - 1;
  copyRows(lambda + width * inputs * last, width, dU, width, inputs, n);
  memory.copy(dBias, lambdaOfBias + width * last, width);
  const after = width * inputs;
  outerProducts(lambda, width, ofInputs + after, width, dW, width, n, n, last * inputs, ofOuter);
  outerProducts(lambdaOfBias, width, ofBias + width, width, dW, width, n, n, last, ofOuter);
}
