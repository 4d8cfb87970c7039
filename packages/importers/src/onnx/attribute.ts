import type { Attribute, GraphNode } from './messages.js';

/** An attribute of a node by its name. */
export function attributeOf({ attribute = [] }: GraphNode, name: string): Attribute | undefined {
  return attribute.find((one) => one.name === name);
}

/** @example nodeText(node) // "LSTM '/rnn/LSTM'" */
export function nodeText({ opType = 'a node', name }: GraphNode): string {
  return name ? `${opType} '${name}'` : opType;
}
