/**
 * Whether the last state of a linear recurrence is cheaper by the Krylov matrix (`linearLast`) than by a scan (`linearScanLast`). Per time
 * step it costs d² p + B d p for d units, p inputs and the bias, and a batch of B, and saves no states; the scan costs B d² + B d p.
 */
export function isKrylovCheaper({
  batch,
  features,
  units,
}: {
  batch: number;
  features: number;
  units: number;
}): boolean {
  return (features + 1) * (units + batch) <= batch * (units + features);
}
