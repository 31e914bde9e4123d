import type { ProgramPage } from '../../../schemas/generated/types.ts';
import { strings } from '../../strings.ts';

/** A panel of program data that a page may ask for. */
export type Panel = NonNullable<ProgramPage['shows']>[number];

export const panelTitles: Record<Panel, string> = {
  lifecycle: strings.program.lifecycle,
  requirements: strings.program.checklist,
  tiers: strings.tiers.heading,
  responsibilities: strings.program.responsibilities,
  sections: strings.program.sections,
};

/** Anchor of a panel on its page. */
export function panelId(panel: Panel): string {
  return `kb-${panel}`;
}
