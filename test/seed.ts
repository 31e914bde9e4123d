import fc from 'fast-check';

// Random tests try the same cases each time, so that a change is judged by itself alone; another seed tries others.
fc.configureGlobal({ seed: Number(process.env['ASSAY_SEED'] ?? 20_150_217) });
