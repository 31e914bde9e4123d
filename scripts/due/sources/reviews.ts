import { addMonths } from '../../../rules/kit/catalogue/days.ts';
import { programFor } from '../../../rules/kit/catalogue/pin.ts';
import { dayAt } from '../../../rules/kit/catalogue/values.ts';
import { activeSolutions, placeOfField, type Due, type DueContext, type DueSource } from '../due.ts';

/** An article was last followed from start to end so long ago that it must be followed again. */
export const reviews: DueSource = {
  id: 'review',
  *find(context: DueContext): Iterable<Due> {
    for (const { partner, solution } of activeSolutions(context)) {
      const { requirements, windows } = programFor(partner, context.catalogue);
      const asks = requirements.find(({ computed }) => computed?.by === 'follows-product');
      if (!asks) continue;
      for (const article of [...solution.public, ...solution.internal]) {
        const reviewed = dayAt(article, '/reviewed');
        if (reviewed === undefined) continue;
        yield {
          id: `review/${article.path}`,
          day: addMonths(reviewed, windows.reviewMonths),
          what: `${nameOf(article.path)} was last reviewed on ${reviewed}; somebody should follow it again.`,
          effect: `${asks.id} is not met from the day after.`,
          who: [asks.owner],
          about: { partner: partner.id, solution: solution.id, ...placeOfField(article, '/reviewed') },
        };
      }
    }
  },
};

/** "public/deploy.md": enough within a solution. */
function nameOf(path: string): string {
  return `\`${path.split('/').slice(-2).join('/')}\``;
}
