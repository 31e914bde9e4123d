import type { ElementContent } from 'hast';
import { all, createLowlight } from 'lowlight';

const lowlight = createLowlight(all);
lowlight.registerAlias({ bash: ['console', 'shell-session', 'terminal'] });

/** Code with its words marked by class, or undefined for a language that is not known. Classes, because the content security policy allows no inline styles. */
export function highlight(code: string, language: string): ElementContent[] | undefined {
  return lowlight.registered(language) ? (lowlight.highlight(language, code).children as ElementContent[]) : undefined;
}
