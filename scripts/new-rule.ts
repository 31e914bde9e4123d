import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runMain } from './host.ts';
import { renderRule } from './new/templates/rule.ts';

// `npm run new-rule -- <id>` writes the three files of a rule. They pass every test but the one that asks for their gaps.
await runMain(async ([id, ...more], host) => {
  if (id === undefined || more.length > 0 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    host.err('new-rule: name the rule, in lower case with hyphens: npm run new-rule -- require-something\n');
    return 2;
  }
  const files = renderRule(id, readFileSync(path.join(projectRoot, 'scripts/canary/content/partners/acme/widget/public/deploy.md'), 'utf8'));
  const there = files.find((file) => existsSync(path.join(projectRoot, file.path)));
  if (there) {
    host.err(`new-rule: ${there.path} is there already; nothing was written\n`);
    return 2;
  }
  for (const file of files) writeFileSync(path.join(projectRoot, file.path), file.text, { flag: 'wx' });
  host.out(`${files.map((file) => `wrote ${file.path}\n`).join('')}\nFill in each {{ ... }}, then: npm run generate && npx vitest run test/rules test/repository\n`);
  return 0;
});
