/* Generated from the schemas of front matter by `npm run generate`. */

/** Names of fields in their order, by kind of document, then by the JSON pointer of what they stand in: "" is the whole block. */
export const fieldOrder: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'application': { '': ['submitted', 'contact'] },
  'certification': { '': ['candidateSince', 'certified', 'integrator', 'supportExpectations', 'attestations'] },
  'internal-article': { '': ['title', 'description', 'audience', 'version', 'reviewed', 'order', 'keywords', 'aliases'] },
  'membership': { '': ['program', 'status', 'tier', 'applied', 'candidateSince', 'memberSince', 'termEnds', 'ended', 'reason', 'agreement', 'supportTier', 'renewals', 'logins', 'attestations'], '/agreement': ['signed', 'terms'] },
  'partner': { '': ['name', 'summary', 'website', 'support', 'escalation', 'sales', 'owners', 'contactsVerified'], '/support': ['email', 'phone', 'hours', 'url', 'languages'], '/escalation': ['name', 'email', 'phone', 'hours', 'timeZone', 'languages'], '/sales': ['email', 'phone', 'url'], '/owners': ['account', 'sales'] },
  'program-page': { '': ['title', 'description', 'audience', 'order', 'author', 'published', 'updated', 'shows', 'aliases'] },
  'public-article': { '': ['title', 'description', 'audience', 'version', 'reviewed', 'time', 'order', 'author', 'published', 'keywords', 'aliases'] },
  'solution': { '': ['name', 'summary', 'categories', 'kind', 'delivery', 'version', 'released', 'website', 'pricing', 'licence', 'platforms', 'blueprints'], '/pricing': ['model', 'summary', 'url'] },
  'vendor-article': { '': ['title', 'description', 'audience', 'reviewed', 'author', 'published', 'keywords', 'products', 'sticky', 'aliases'] },
};
