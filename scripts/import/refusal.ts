/** An old file that is not imported: the message is the reason, written for the person who must mend the file. */
export class Refusal extends Error {
  override name = 'Refusal';
}
