/**
 * The import specifiers of a package, for example `@qornn/tasks` and `@qornn/tasks/data`. Data files and patterns are not included.
 *
 * @param manifest its package.json
 */
export function entriesOf({ name, exports }) {
  return Object.entries(exports ?? {})
    .filter(([entry, target]) => typeof target === 'object' && !entry.includes('*'))
    .map(([entry]) => name + entry.slice(1));
}
