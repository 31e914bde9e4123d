/** Letters of blocks, kept with those of the texts around them, after which all is forgotten: so much memory a scan may take. */
const mostLetters = 32 * 1024 * 1024;
/** Longer ones hardly ever come twice. */
const longest = 4000;

/** Blocks of text that were looked through and give nothing away. The menu of a site stands on every page; once is enough. */
export class CleanBlocks {
  readonly #blocks = new Set<string>();
  #letters = 0;

  has(block: string): boolean {
    return block.length <= longest && this.#blocks.has(block);
  }

  add(block: string): void {
    if (block.length > longest) return;
    this.#letters += block.length;
    if (this.#letters > mostLetters) this.clear();
    this.#blocks.add(block);
  }

  clear(): void {
    if (this.#blocks.size > 0) this.#blocks.clear();
    this.#letters = 0;
  }
}
