/**
 * The Pareto front without repetitions: the elements that no other one dominates, which is at least as good in both respects and better in
 * one; of elements with equal costs, only the first. (`paretoFront` of `@qornn/report` has all of them.)
 *
 * @param costs two costs of an element, smaller is better
 * @returns in the order of the first cost
 * @example
 * distinctFront([[1, 5], [2, 3], [3, 4]], ([a, b]) => [a!, b!]); // [[1, 5], [2, 3]]
 */
export function distinctFront<T>(all: readonly T[], costs: (element: T) => readonly [number, number]): T[] {
  const ordered = all
    .map((element) => ({ element, costs: costs(element) }))
    .filter(({ costs: [a, b] }) => !Number.isNaN(a) && !Number.isNaN(b))
    .sort((one, other) => one.costs[0] - other.costs[0] || one.costs[1] - other.costs[1]);
  let least = Number.POSITIVE_INFINITY;
  return ordered.flatMap(({ element, costs: [, second] }) => {
    if (second >= least) return [];
    least = second;
    return [element];
  });
}
