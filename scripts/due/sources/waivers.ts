import { placeOf } from '../../../rules/kit/catalogue/place.ts';
import { suppressionFiles } from '../../pipeline/identify.ts';
import type { Waiver } from '../../suppressions/waivers.ts';
import type { Due, DueContext, DueSource } from '../due.ts';

/** A waiver expires. */
export const waivers: DueSource = {
  id: 'waiver',
  *find({ catalogue: { asOf }, waivers: list }: DueContext): Iterable<Due> {
    const seen = new Map<string, number>();
    for (const [index, waiver] of (list?.waivers ?? []).entries()) {
      const { rule, requirement, path, solution, expires } = waiver;
      const name = `waiver/${requirement ?? rule ?? ''}/${solution ?? path ?? ''}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const at = list?.fields.values[`/waivers/${index}/expires`];
      yield {
        id: times === 1 ? name : `${name}/${times}`,
        day: expires,
        what: `The waiver of ${requirement ?? `\`${rule ?? ''}\``}${path === undefined ? '' : ` for \`${path}\``} ${expires < asOf ? 'has expired' : 'expires'}.`,
        effect: 'What it let pass counts again from the day after, and the waiver itself is an error.',
        who: ['ecosystem-team'],
        about: { ...ownerOf(waiver), path: suppressionFiles.waivers, ...(at && { line: at.start.line }) },
      };
    }
  },
};

function ownerOf({ path, solution }: Waiver): Pick<Due['about'], 'partner' | 'solution'> {
  const [partner, name] = solution?.split('/') ?? [];
  if (partner !== undefined && name !== undefined) return { partner, solution: name };
  const place = path === undefined ? undefined : placeOf(path);
  return { ...(place?.partner !== undefined && { partner: place.partner }), ...(place?.solution !== undefined && { solution: place.solution }) };
}
