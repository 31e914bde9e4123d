import { keepCompiledCode } from '../host.ts';

keepCompiledCode();
// Behind the line above, so that what follows is kept too.
const [{ judgeFile }, { serveVerdicts }] = await Promise.all([import('./judge-file.ts'), import('./serve-verdicts.ts')]);
serveVerdicts(judgeFile);
