import { Document, Scalar, visit } from 'yaml';

/** Front matter with its fences. Versions and days are quoted, so that 1.10 stays 1.10. */
export function frontMatter(fields: Readonly<Record<string, unknown>>, quoted: readonly string[] = []): string {
  const document = new Document(fields);
  visit(document, {
    Pair(_, { key, value }) {
      if (value instanceof Scalar && key instanceof Scalar && quoted.includes(String(key.value))) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
