/** Languages by their English names; what a desk is likely to speak. */
const CODES: Readonly<Record<string, string>> = {
  arabic: 'ar', bulgarian: 'bg', catalan: 'ca', chinese: 'zh', mandarin: 'zh', cantonese: 'yue', croatian: 'hr', czech: 'cs', danish: 'da', dutch: 'nl', english: 'en', estonian: 'et', finnish: 'fi', french: 'fr',
  german: 'de', greek: 'el', hebrew: 'he', hindi: 'hi', hungarian: 'hu', indonesian: 'id', irish: 'ga', italian: 'it', japanese: 'ja', korean: 'ko', latvian: 'lv', lithuanian: 'lt', malay: 'ms', norwegian: 'no',
  polish: 'pl', portuguese: 'pt', romanian: 'ro', russian: 'ru', serbian: 'sr', slovak: 'sk', slovenian: 'sl', spanish: 'es', swedish: 'sv', thai: 'th', turkish: 'tr', ukrainian: 'uk', vietnamese: 'vi', welsh: 'cy',
};
/** With a capital, which tells Polish from polish. */
const NAME = new RegExp(String.raw`\b(?:${Object.keys(CODES).map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`).join('|')})\b`, 'g');

/** The codes of the languages that a text names, in order. */
export function findLanguages(text: string): string[] {
  return [...text.matchAll(NAME)].map(([name]) => CODES[name.toLowerCase()]!);
}

/** The English name of a language by its code. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
