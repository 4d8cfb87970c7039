import { codesOf, type OrthogonalLayer } from '@qornn/int-runtime';

/** W of an integer layer as real numbers, [units, units]: codes · m_W / 2^s, and m_I / 2^s on the diagonal. */
export function recurrentValues(layer: OrthogonalLayer): Float32Array {
  const { units, recurrentMultiplier, identityMultiplier, shift } = layer;
  const { codes } = codesOf(layer.recurrent);
  const unit = 2 ** -shift;
  const values = Float32Array.from(codes, (code, i) => {
    const row = Math.floor(i / units);
    return code * (recurrentMultiplier[row] ?? recurrentMultiplier[0]!) * unit;
  });
  const identity = identityMultiplier[0];
  if (identity !== undefined) for (let i = 0; i < units; i++) values[i * units + i]! += identity * unit;
  return values;
}
