/** What a model holds, as a `config.yaml` has it. */
export type ModelRecord = Readonly<Record<string, unknown>>;

/** @example strategyOf({ parametrization: { name: 'projUnnD', rank: 2 } }) // 'projUnnD' */
export function strategyOf(model: ModelRecord): string {
  const { cell = 'orthogonal', parametrization = 'bjorck', orthogonalPenalty } = model;
  if (cell !== 'orthogonal') return String(cell);
  const name = nameOf(parametrization);
  return name === 'unconstrained' && orthogonalPenalty !== undefined ? 'penalty' : name;
}

/** @example bitsText({ recurrentQuantizer: { name: 'uniform', bits: 4 } }) // '4/float' */
export function bitsText(model: ModelRecord): string {
  const { recurrentQuantizer = 'none', kernelQuantizer = 'none' } = model;
  const [recurrent, kernel] = [ofQuantizer(recurrentQuantizer), ofQuantizer(kernelQuantizer)];
  // The weight of signs and a Hadamard matrix has one bit by itself.
  const own = recurrent === 'float' && strategyOf(model) === 'hadamard' ? '1' : recurrent;
  return own === kernel ? own : `${own}/${kernel}`;
}

function ofQuantizer(quantizer: unknown): string {
  const name = nameOf(quantizer);
  if (name === 'none') return 'float';
  if (typeof quantizer !== 'object' || quantizer === null) return name;
  const { bits, quantizer: inner } = quantizer as { bits?: unknown; quantizer?: unknown };
  if (bits !== undefined) return String(bits);
  return inner === undefined ? name : ofQuantizer(inner);
}

function nameOf(identifier: unknown): string {
  return typeof identifier === 'object' && identifier !== null && 'name' in identifier
    ? String(identifier.name)
    : String(identifier);
}
