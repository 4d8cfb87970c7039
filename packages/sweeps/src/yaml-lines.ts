import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Finds the line of a key or an element in a YAML text, from 1. */
export type LineOf = (path: readonly (string | number)[]) => number | null;

/**
 * Where keys are in a YAML text, for messages.
 *
 * @param text YAML that `parseYaml` accepts
 * @returns a function that finds the line of a path, or of the innermost part of it that exists
 */
export function yamlLines(text: string): LineOf {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', stringKeys: true });
  return (path) => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key: own }) => isScalar(own) && String(own.value) === String(key));
        if (!pair) break;
        offset = (pair.key as { range?: readonly number[] }).range?.[0];
        node = pair.value;
      } else if (isSeq(node)) {
        const element = node.items[Number(key)] as { range?: readonly number[] } | undefined;
        if (!element) break;
        offset = element.range?.[0];
        node = element;
      } else break;
    }
    return offset === undefined ? null : lines.linePos(offset).line;
  };
}
