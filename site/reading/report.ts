import { isMailAddress } from '../../schemas/report.ts';

/**
 * Address that opens a report with its title and text filled in, in a form or a mail program; opening it sends nothing.
 *
 * @param report where reports go, as `whyNoReport` lets it pass.
 */
export function reportAddress(report: string, title: string, body: string): string {
  const text = encodeURIComponent(title);
  // Mail programs expect the line ends of mail.
  if (isMailAddress(report)) return `mailto:${report}?subject=${text}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return report.replaceAll('{title}', text).replaceAll('{body}', encodeURIComponent(body));
}
