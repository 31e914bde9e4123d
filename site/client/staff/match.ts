/** What the internal edition answers before any page is searched: `search/staff.json`. */
export interface StaffIndex {
  issues: StaffIssue[];
  partners: StaffPartner[];
}

/** A known issue and where it is told. */
export interface StaffIssue {
  title: string;
  /** Messages and codes in it. */
  errors: string[];
  text: string;
  /** With its anchor. */
  address: string;
  /** The solution it is about, and its partner. */
  of: string;
  by: string;
  /** Title of the article. */
  article: string;
}

/** Whom to call. */
export interface StaffPartner {
  name: string;
  address: string;
  standing: string;
  solutions: { name: string; address: string }[];
  phone?: string;
  /** Address that dials it. */
  dial?: string;
  email?: string;
  team?: string;
  hours?: string;
  zone?: string;
  /** When somebody is there, for the clock. */
  open?: string;
}

export interface FoundIssue {
  issue: StaffIssue;
  /** The message of it that was asked about. */
  error?: string;
}

const most = 5;
/** Longer questions are pasted rather than typed: not all their words need be known. */
const mostTyped = 8;
/** Words whose number says which. */
const numbered = new Set(['code', 'error', 'exit', 'status', 'http', 'errno']);

/** The words of a text as they are compared: without case, accents, quotes and punctuation. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Issues that a question is about, best first: those whose message it holds, then those that have all its words. */
export function findIssues(query: string, { issues }: Pick<StaffIndex, 'issues'>): FoundIssue[] {
  const asked = tokensOf(query);
  if (asked.length === 0) return [];
  const known = new Set(issues.flatMap(({ title, errors, text }) => tokensOf([title, ...errors, text].join(' '))));
  const found = issues.map((issue) => ({ issue, ...judge(asked, issue, known) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  // Beside a message that is met exactly, what only shares words with it distracts.
  const best = found[0]?.score ?? 0;
  const enough = best >= 100 ? 100 : best >= 90 ? 90 : 0;
  return found.filter(({ score }) => score >= enough).slice(0, most).map(({ issue, error }) => ({ issue, ...(error !== undefined && { error }) }));
}

/** Partners that a question names: by a word of their name, by the whole name of a solution or some words of it alone, or by their number or mailbox. */
export function findPartners(query: string, { partners }: Pick<StaffIndex, 'partners'>): StaffPartner[] {
  const asked = tokensOf(query);
  const digits = query.replaceAll(/\D/g, '');
  const isNamed = (name: string): boolean => asked.some((word, at) => word.length > 2 && tokensOf(name).some((part) => part === word || (at === asked.length - 1 && word.length > 3 && part.startsWith(word))));
  const found = partners.filter(({ name, solutions, phone, email }) => {
    if (isNamed(name)) return true;
    if (digits.length > 6 && phone?.replaceAll(/\D/g, '').includes(digits)) return true;
    if (email !== undefined && query.toLowerCase().includes(email.toLowerCase())) return true;
    return solutions.some(({ name: product }) => {
      const parts = tokensOf(product);
      return isRun(parts, asked) || (asked.length > 0 && query.trim().length > 3 && asked.every((word) => parts.some((part) => part.startsWith(word))));
    });
  });
  return found.slice(0, 3);
}

function judge(asked: readonly string[], issue: StaffIssue, known: ReadonlySet<string>): { score: number; error?: string } {
  let best: { score: number; error?: string } = { score: 0 };
  for (const error of issue.errors) {
    const score = judgeError(asked, error);
    if (score > best.score) best = { score, error };
  }
  if (best.score > 0) return best;
  const own = new Set(tokensOf([issue.title, ...issue.errors, issue.text].join(' ')));
  const names = new Set(tokensOf(`${issue.of} ${issue.by}`));
  const words = asked.filter((word, at) => known.has(word) || names.has(word) || at === asked.length - 1);
  if (asked.length > mostTyped || words.length < asked.length / 2) return { score: 0 };
  const isIn = (set: ReadonlySet<string>, word: string, at: number): boolean => set.has(word) || (at === words.length - 1 && word.length > 2 && [...set].some((part) => part.startsWith(word)));
  // Who asks for the product alone asks for no trouble of it.
  if (!words.every((word, at) => isIn(own, word, at) || isIn(names, word, at)) || !words.some((word, at) => isIn(own, word, at) && !isIn(names, word, at))) return { score: 0 };
  const title = new Set(tokensOf(issue.title));
  return { score: 10 + words.filter((word) => title.has(word)).length };
}

/** How well a question holds a message: as it stands, with other numbers in it, or the other way round while it is being typed. */
function judgeError(asked: readonly string[], error: string): number {
  const parts = error.split(/…|\.{3}|<[^>]*>/u).map(tokensOf).filter(({ length }) => length > 0);
  const words = parts.flat();
  // One word says little, unless it is a number or a name that nothing else has.
  const isTelling = words.length > 1 || words.some((word) => /^\d{3,}$/.test(word) || (/\d/.test(word) && /\p{L}/u.test(word)));
  if (!isTelling) return 0;
  const length = words.join('').length;
  if (isInOrder(parts, asked, false)) return 100 + length;
  // "97 s ahead" is the same trouble with another number; "exit code 97" is another one.
  const isSameWithAny = words.filter((word) => !/^\d+$/.test(word)).length > 1 && !words.some((word) => numbered.has(word));
  if (isSameWithAny && isInOrder(parts, asked, true)) return 90 + length / 100;
  const typed = asked.length > 1 && asked.length < words.length && isRun(asked.slice(0, -1), words) && words.some((word) => word.startsWith(asked.at(-1)!));
  return typed ? 50 + length : 0;
}

/** Whether runs of words stand in a text one after the other. */
function isInOrder(runs: readonly (readonly string[])[], text: readonly string[], anyNumber: boolean): boolean {
  let from = 0;
  for (const run of runs) {
    const at = indexOfRun(run, text, from, anyNumber);
    if (at === -1) return false;
    from = at + run.length;
  }
  return true;
}

function isRun(run: readonly string[], text: readonly string[]): boolean {
  return run.length > 0 && indexOfRun(run, text, 0, false) !== -1;
}

function indexOfRun(run: readonly string[], text: readonly string[], from: number, anyNumber: boolean): number {
  for (let at = from; at + run.length <= text.length; at += 1) {
    if (run.every((word, index) => text[at + index] === word || (anyNumber && /^\d+$/.test(word) && /^\d+$/.test(text[at + index]!)))) return at;
  }
  return -1;
}
