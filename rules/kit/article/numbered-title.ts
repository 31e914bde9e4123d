const NUMBERED_TITLE = /^(?:step\s{1,3}(?<step>\d{1,2})\b|(?<number>\d{1,2})[.):])/iu;

/** The number that the title of a section begins with, as in "Step 2: Choose a network" or "2. Choose a network"; undefined when it has none. */
export function numberOfTitle(title: string): string | undefined {
  const { step, number } = NUMBERED_TITLE.exec(title)?.groups ?? {};
  return step ?? number;
}
