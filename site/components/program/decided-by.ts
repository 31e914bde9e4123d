import type { Program } from '../../../schemas/generated/types.ts';
import { strings } from '../../strings.ts';

/** Who decides whether a requirement is met: "by the check and by the signature of an integrator". */
export function decidedBy({ computed, attested }: Program['requirements'][number]): string {
  const words = strings.requirements;
  const ways = [computed && words.computed, attested && words.attested(attested.roles.map((role) => words.roles[role]).join(words.or))];
  return ways.filter((way) => way !== undefined).join(words.and);
}
