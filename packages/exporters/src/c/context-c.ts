import { bytesOf } from './c-array.js';
import type { CField, CFieldType } from './c-layer.js';
import { comment, indent } from './c-text.js';

/** The context struct: fields with the widest members first, so that no compiler pads between fields. */
export function contextC(prefix: string, fields: readonly CField[]): { code: string; bytes: number } {
  const widest = Math.max(...fields.map(alignmentOf));
  const ordered = [
    ...fields.filter((field) => alignmentOf(field) === 8),
    ...fields.filter((field) => alignmentOf(field) === 4),
    ...fields.filter((field) => alignmentOf(field) < 4),
  ];
  const bytes = ordered.reduce((total, field) => total + sizeOf(field), 0);
  const lines = ordered.map(fieldText);
  const padding = widest >= 4 && bytes % widest !== 0 ? widest - (bytes % widest) : 0;
  if (padding > 0) lines.push(`int16_t padding[${padding / 2}];`);
  return {
    code: `typedef struct {\n${indent(lines.join('\n'))}\n} ${prefix}_context;`,
    bytes: bytes + padding,
  };
}

function fieldText({ name, members, comment: text }: CField): string {
  const declarations = members.map((member) => `${member.type} ${member.name}[${member.length}];`);
  if (members.length === 1 && members[0]!.name === name) return `${declarations[0]} ${comment(text)}`;
  return `union { ${comment(text)}\n${indent(declarations.join('\n'))}\n} ${name};`;
}

function alignmentOf({ members }: CField): number {
  return Math.max(...members.map(({ type }) => bytesIn(type)));
}

function bytesIn(type: CFieldType): number {
  return type === 'int64_t' ? 8 : bytesOf(type);
}

/** With a whole number of its largest elements, as C pads unions. */
function sizeOf(field: CField): number {
  const alignment = alignmentOf(field);
  const bytes = Math.max(...field.members.map(({ type, length }) => bytesIn(type) * length));
  return Math.ceil(bytes / alignment) * alignment;
}
