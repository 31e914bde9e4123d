/** What a guide's title says of the product. */
export interface Product {
  name: string;
  version?: string;
  delivery?: 'blueprint' | 'script-package' | 'template';
}

const opening = /^(?:getting started with|getting started|installing|install|deploying|deploy|setting up|set up|using|add an?|how to (?:install|deploy|use))\s+(?:the\s+)?/i;
const platform = /\s+(?:server\s+)?(?:on|for)\s+(?:(?:red ?hat|rhel|centos|ubuntu|debian|linux|windows|centurylink)\b).*$/i;
const packaging = /\s+(?:blueprints?|appliance|partner templates?|template)$/i;
const versionPattern = /\s+v?(\d+(?:\.\d+)+)\b|\s+v(\d+)\b/i;

/** Name of the product in a guide's title: without "Getting Started with", platform, packaging and version. */
export function productName(title: string): string {
  const [main = title] = title.split(/\s+[-–—]\s+/);
  const name = main.trim().replace(opening, '').replace(platform, '').replace(versionPattern, '').replace(packaging, '').replace(/\s*\(formerly[^)]*\)/i, '').replaceAll(/\s+/g, ' ').trim();
  return name === '' ? title.trim() : name;
}

/** Name, version and way of delivery, as far as title and file name tell them. */
export function productOf(title: string, path: string): Product {
  const version = versionPattern.exec(title);
  const delivery = deliveryOf(title) ?? deliveryOf(path.replace(/^.*\//, '').replaceAll('-', ' '));
  const found = version?.[1] ?? version?.[2];
  return { name: productName(title), ...(found !== undefined && { version: found }), ...(delivery !== undefined && { delivery }) };
}

function deliveryOf(text: string): Product['delivery'] {
  if (/\bblueprints?\b/i.test(text)) return 'blueprint';
  return /\b(?:partner template|appliance)\b/i.test(text) ? 'template' : undefined;
}
