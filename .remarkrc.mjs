import { presetFor } from './scripts/api/remark.ts';

// For editors and remark's own command line. `assay check` never looks this file up.
export default await presetFor(import.meta.dirname);
