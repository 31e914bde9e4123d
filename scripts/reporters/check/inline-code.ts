/** A stretch of a sentence, and whether it stands between backticks. */
export interface Piece {
  text: string;
  code: boolean;
}

/** A sentence of a finding in pieces: what rules quote stands between backticks, and is code wherever it is shown. */
export function splitCode(sentence: string): Piece[] {
  return sentence.split(/`([^`]+)`/).map((text, index) => ({ text, code: index % 2 === 1 })).filter(({ text }) => text !== '');
}
