/** The sentences of a text; a full stop inside a name, an address or a number ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?:[^\s.]{2}|\d)[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u).map((sentence) => sentence.trim()).filter(Boolean);
}
