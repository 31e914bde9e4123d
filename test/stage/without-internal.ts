import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { projectRoot } from '../../scripts/host.ts';
import { judgeStamps, type Stamps } from '../../scripts/certify/stamps.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { diskSource, memorySource, type SourceFiles } from '../../scripts/source.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { judge } from '../fixtures/base.ts';

/** The sample content, in memory. */
export function sampleContent(): SourceFiles {
  const root = path.join(projectRoot, 'content');
  return Object.fromEntries(diskSource([root]).list().map(({ path: file }) => [file, new Uint8Array(readFileSync(path.join(root, file)))]));
}

/** Which certificates of some content stand: the one word about what is internal that the public edition takes. */
export async function stampsOf(files: SourceFiles): Promise<Stamps> {
  const checked = await judge(files);
  const source = memorySource(files);
  return judgeStamps({ source, checked, readiness: judgeProgram(checked, source) });
}

/** What remains public of a document's front matter, written down here once more so that the test does not trust the code it tests. */
const publicFields = {
  partner: ['name', 'summary', 'website', 'support', 'sales'],
  membership: ['status', 'tier', 'memberSince'],
  certification: ['certified'],
};

/**
 * Content as it would be if nothing internal had ever been written: no internal folders, no applications, no notes, no
 * internal fields, nothing of partners that the public edition does not name.
 */
export function withoutInternal(files: SourceFiles, catalogue: Catalogue): SourceFiles {
  const left: SourceFiles = {};
  for (const [file, content] of Object.entries(files)) {
    const [area, partner = ''] = file.split('/');
    const status = catalogue.partners.get(partner)?.membership?.frontMatter.data['status'];
    if (area === 'partners' && !['member', 'lapsed', 'withdrawn'].includes(String(status))) continue;
    if (file.includes('/internal/') || file.endsWith('/application.md') || file.endsWith('/certificate.json') || file.startsWith('program/keys/')) continue;
    const kind = catalogue.documents.get(file)?.identity.kind;
    left[file] = kind === 'partner' || kind === 'membership' || kind === 'certification' ? publicPart(kind, content, catalogue.documents.get(file)?.frontMatter.data ?? {}) : content;
  }
  return left;
}

function publicPart(kind: keyof typeof publicFields, content: SourceFiles[string] | undefined, data: Readonly<Record<string, unknown>>): string {
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => publicFields[kind].includes(name)));
  const [, , body = ''] = content instanceof Uint8Array ? new TextDecoder().decode(content).split(/^---\n/m) : [];
  return `---\n${stringify(kept)}---\n${kind === 'partner' ? body : ''}`;
}
