import { judgeFile } from './judge-file.ts';
import { serveVerdicts } from './serve-verdicts.ts';

await serveVerdicts(judgeFile);
