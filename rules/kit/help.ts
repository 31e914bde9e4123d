/** Address of the page of a rule on the published site, e.g. "https://kb.example.com/rules/require-sections/". `site` is the site's address with its base path. */
export function helpAddress(rule: string, site: string): string {
  return `${site.replace(/\/$/, '')}/rules/${rule}/`;
}
