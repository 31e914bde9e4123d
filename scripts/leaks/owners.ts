/**
 * Whose a run of words or letters is, by a hash of two halves. Before the map a field of bits answers, which says "nobody's"
 * to nearly every run of a foreign text at the cost of one look.
 */
export class Owners {
  readonly #owners = new Map<number, number>();
  readonly #maybe: Uint8Array;
  readonly #shift: number;
  #hasGone = false;

  /** @param bits how many binary digits number the places of the field: some more than the entries have. */
  constructor(bits: number) {
    this.#maybe = new Uint8Array(2 ** bits / 8);
    this.#shift = 32 - bits;
  }

  /** Notes an owner; the first one keeps a run that several have. */
  add(left: number, right: number, owner: number): void {
    const hash = hashOf(left, right);
    if (this.#owners.has(hash)) return;
    this.#owners.set(hash, owner);
    this.#mark(left);
  }

  /** Takes a run out; whether it was there. */
  delete(left: number, right: number): boolean {
    if (!this.mayHave(left) || !this.#owners.delete(hashOf(left, right))) return false;
    this.#hasGone = true;
    return true;
  }

  get(left: number, right: number): number | undefined {
    return this.mayHave(left) ? this.#owners.get(hashOf(left, right)) : undefined;
  }

  /** Whether a run with this half can be anybody's. */
  mayHave(left: number): boolean {
    const bit = left >>> this.#shift;
    return ((this.#maybe[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  get size(): number {
    return this.#owners.size;
  }

  /** The owner of every run. */
  values(): Iterable<number> {
    return this.#owners.values();
  }

  /** Forgets the bits of what was deleted. Worth its time before many looks. */
  tidy(): void {
    if (!this.#hasGone) return;
    this.#maybe.fill(0);
    for (const hash of this.#owners.keys()) this.#mark(Math.floor(hash / 0x200000));
    this.#hasGone = false;
  }

  #mark(left: number): void {
    const bit = left >>> this.#shift;
    this.#maybe[bit >> 3] = (this.#maybe[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** 53 bits: all of one half and 21 of the other. */
function hashOf(left: number, right: number): number {
  return (left >>> 0) * 0x200000 + (right >>> 11);
}
