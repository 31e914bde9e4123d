/** One thing that an author may want to write at a place. */
export interface Suggestion {
  label: string;
  /** What is written in the place of what is typed. */
  insert: string;
  /** What is typed of it already, just before the place. */
  replaces: string;
  kind: 'key' | 'value' | 'section' | 'file' | 'anchor';
  /** In Markdown. */
  about?: string;
}
