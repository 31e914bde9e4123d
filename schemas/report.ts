/** What an address of the web may leave open for a report to fill. */
const gaps = ['title', 'body'] as const;

/**
 * Why a text cannot be where readers report what is wrong with an article; undefined when it can. Either a mail address
 * ("docs@example.com") or the address of a form with gaps ("https://github.com/example/kb/issues/new?title={title}&body={body}").
 */
export function whyNoReport(report: unknown): string | undefined {
  if (typeof report !== 'string') return 'is a mail address, or a web address with {title} and {body}';
  if (isMailAddress(report)) return undefined;
  if (!report.startsWith('https://') || !URL.canParse(report)) return `is a mail address such as "docs@example.com", or a web address such as "https://example.com/new?title={title}&body={body}", not ${JSON.stringify(report)}`;
  const unknown = [...report.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !gaps.some((gap) => gap === name));
  return unknown === undefined ? undefined : `has the gap {${unknown}}; there are {title} and {body}`;
}

/** Whether reports go by mail rather than into a form. */
export function isMailAddress(report: string): boolean {
  return /^[^\s@/?&:]+@[^\s@/?&:]+\.[^\s@/?&:.]+$/.test(report);
}
