import { Parser } from 'htmlparser2';

/** One tag of raw HTML between Markdown. */
export interface Tag {
  /** As written. */
  written: string;
  /** Lower case; empty for what is no tag: comments, declarations. */
  name: string;
  /** As written, for names that HTML does not know. */
  writtenName: string;
  closing: boolean;
  attributes: Record<string, string>;
}

/** Reads the one tag that an inline HTML node holds. */
export function readTag(written: string): Tag {
  const [, slash = '', writtenName = ''] = /^<(\/?)([A-Za-z][^\s/>]*)/.exec(written) ?? [];
  let attributes: Record<string, string> = {};
  if (writtenName !== '' && slash === '') {
    const parser = new Parser({ onopentag: (_name, found) => void (attributes = found) }, { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true });
    parser.end(written);
  }
  return { written, name: writtenName.toLowerCase(), writtenName, closing: slash === '/', attributes };
}
