import { REPOSITORY } from './repository.mjs';

/** The format in which changesets writes CHANGELOG.md. `.changeset/config.json` refers to this file. */
export default { getReleaseLine, getDependencyReleaseLine };

/** The text of one changeset with a link to its commit. */
async function getReleaseLine({ summary, commit }) {
  const [first, ...more] = summary.trim().split('\n');
  const origin = commit ? ` ([${commit.slice(0, 7)}](${REPOSITORY}/commit/${commit}))` : '';
  const lines = more.length === 0 ? [`- ${first}${origin}`] : [`- ${first}`, ...more.map(indent)];
  if (more.length > 0) lines[lines.length - 1] += origin;
  return lines.join('\n');
}

/** One line for all updated dependencies; their own change logs have the details. */
async function getDependencyReleaseLine(_changesets, dependencies) {
  if (dependencies.length === 0) return '';
  return `- Updated dependencies: ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}`;
}

function indent(line) {
  return line === '' ? '' : `  ${line}`;
}
