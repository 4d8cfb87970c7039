/**
 * The names under which a package is imported: `@qornn/tasks`, `@qornn/tasks/data`. Files that are data, and patterns, are none.
 *
 * @param manifest its package.json
 */
export function entriesOf({ name, exports }) {
  return Object.entries(exports ?? {})
    .filter(([entry, target]) => typeof target === 'object' && !entry.includes('*'))
    .map(([entry]) => name + entry.slice(1));
}
