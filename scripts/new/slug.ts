/** A name as a folder or file may be called: "Acme & Sons, Inc." -> "acme-sons-inc". "" when nothing of it can be kept. */
export function slugOf(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60).replaceAll(/^-+|-+$/g, '');
}
