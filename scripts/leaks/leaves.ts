/** Every text in front matter or other data, with the name of the field it stands in. */
export function* leavesOf(value: unknown, field = ''): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') yield { field, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, field);
  else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) yield* leavesOf(part, name);
}
