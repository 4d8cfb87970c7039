import { stringify } from 'yaml';

/** A section of a configuration. */
export interface Section {
  name: string;
  entries: readonly { key: string; value: unknown; reason: string | null }[];
}

const WIDTH = 100;

/**
 * A configuration as YAML with a comment above every key.
 *
 * @param head lines of the comment at the top
 */
export function configurationYaml(head: readonly string[], name: string, sections: readonly Section[]): string {
  const lines = [
    ...head.flatMap((line) => comment(line, '')),
    '',
    ...pair('name', name, ''),
    ...sections.flatMap(({ name: section, entries }) => [
      '',
      `${section}:`,
      ...entries.flatMap(({ key, value, reason }) => [
        ...(reason === null ? [] : comment(reason, '  ')),
        ...pair(key, value, '  '),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines of a comment; whatever was read from a file stays in them. */
function comment(text: string, indent: string): string[] {
  const words = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

function pair(key: string, value: unknown, indent: string): string[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'object');
  const options = { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: true } as const;
  if (isList) {
    const items = value.map((item) => `${indent}  - ${stringify(item, options).trim()}`);
    return [`${indent}${key}:`, ...items];
  }
  return [`${indent}${key}: ${stringify(value, options).trim()}`];
}
