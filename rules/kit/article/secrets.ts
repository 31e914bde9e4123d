/** Something that opens a door to whoever reads it. */
export interface Secret {
  start: number;
  end: number;
  kind: string;
  /** Whether only a program makes such a text, so that it can be nothing else. */
  certain: boolean;
}

/** Texts of a shape that only one issuer makes. `hint` stands in each, and looking for it is much faster. */
const ISSUED: readonly { kind: string; hint: string; pattern: RegExp }[] = [
  { kind: 'private key', hint: 'PRIVATE KEY', pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?=\s*(?:\\n)?[A-Za-z0-9+/=:\s-]{40})/g },
  { kind: 'AWS access key', hint: 'AKIA', pattern: /(?<![A-Za-z0-9/+])AKIA[A-Z2-7]{16}(?![A-Za-z0-9/+=])/g },
  { kind: 'AWS access key', hint: 'ASIA', pattern: /(?<![A-Za-z0-9/+])ASIA[A-Z2-7]{16}(?![A-Za-z0-9/+=])/g },
  { kind: 'GitHub token', hint: 'gh', pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/g },
  { kind: 'GitHub token', hint: 'github_pat_', pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g },
  { kind: 'GitLab token', hint: 'glpat-', pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,}(?![A-Za-z0-9])/g },
  { kind: 'Slack token', hint: 'xox', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-(?:[A-Za-z0-9]{6,}-){1,5}[A-Za-z0-9]{10,}/g },
  { kind: 'Slack webhook', hint: 'hooks.slack.com', pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g },
  { kind: 'Google API key', hint: 'AIza', pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: 'Stripe key', hint: '_live_', pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{20,}/g },
  { kind: 'npm token', hint: 'npm_', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { kind: 'JSON Web Token', hint: 'eyJ', pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/g },
];

/** A name for something secret with its value: `password: x`, `"apiKey": "x"`, `DB_PASSWORD=x`, `--password x`, "PIN is 1". */
const NAMED =
  /(pass(?:word|wd|phrase|code)|pwd|secret(?:[_-]?(?:access[_-]?)?key)?|api[_-]?key|(?:access|auth)[_-]?token|\bPIN\b)(?:(?:"|'|\*\*|`)? ?(?::|=|=>| is )(?:\*\*)?\s?|(?<=--[\w-]{2,40}) +)(?:"|'|\*\*|`)?([^\s"'`<>[\]{}()*,;|]{4,100})/gi;
/** A part of each secret; most texts hold none, and looking at the whole is all that they cost. Three patterns are faster than one. */
const HINTS = [
  /[Pp]ass(?:w|phr|code)|PASSW|[Pp]wd|PWD|[Ss]ecret|SECRET|PIN|KEY|TOKEN|AKIA|ASIA|AIza|JhbGci|J0eXAi|JraWQi/,
  /gh[pousr]_|_pat_|glpat-|xox[abeoprs]-|hooks\.slack|_live_|npm_/,
  /[kK]ey["'`*]{0,3} ?[:=]|oken["'`*]{0,3} ?[:=]|-(?:key|token) /,
];

/** A value that stands for one. */
const STANDS_IN = /^[$%#@!\\/]|[*•.…]{3}|x{3}|(?:^|[^a-z])(?:your|my|the|some|example|sample|dummy|placeholder|redacted|change[_-]?me)|p[a@4][s$35]{2}(?:w[o0]?r?d)?|secret|token|key$|123456|abc123|test|foo|bar(?![a-z])|qwerty|^(?:true|false|null|none|yes|no|required|optional|string|text|undefined|default|empty)$|here$/i;

/** Secrets in a text, in order. Few false alarms rather than none missed: what looks like an example is one. */
export function findSecrets(text: string): Secret[] {
  if (!HINTS.some((hint) => hint.test(text))) return [];
  const found: Secret[] = [];
  for (const { kind, hint, pattern } of ISSUED) {
    if (!text.includes(hint)) continue;
    for (const { 0: raw, index } of text.matchAll(pattern)) {
      if (!isExample(raw)) found.push({ start: index, end: index + raw.length, kind, certain: true });
    }
  }
  for (const match of text.matchAll(NAMED)) {
    const [raw, name = '', value = ''] = match;
    const end = match.index + raw.length;
    // What a product is delivered with is in its manual, and the reader has to know it.
    if (!isLiteral(name, value) || /default\W[\w ]{0,20}$/i.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    found.push({ start: end - value.length, end, kind: name.toUpperCase() === 'PIN' ? 'PIN' : /^(?:pass|pwd)/i.test(name) ? 'password' : 'key', certain: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The issuers' own examples say so, or repeat one character. */
function isExample(raw: string): boolean {
  return /example|x{6}|0{8}|1234567890|abcdefgh/i.test(raw);
}

/** Whether a value is one that somebody may have set: letters and digits mixed, no word, no variable, no example. */
function isLiteral(name: string, value: string): boolean {
  const plain = value.replace(/[.,:!?)]+$/, '');
  if (name === 'PIN') return /^\d{4,8}$/.test(plain) && !/^(\d)\1+$|^1234/.test(plain);
  if (name.toUpperCase() === 'PIN' || plain.length < 6 || STANDS_IN.test(plain) || plain.includes('://') || /^[\w.-]+\.[a-z]{2,6}$/i.test(plain)) return false;
  return /\d/.test(plain) && /[A-Za-z]/.test(plain);
}
