import { collateOnce } from '../../collate/collateOnce.ts';
import { versionTexts } from '../../../story/collation/versionTexts.ts';
import { firstDifference } from '../../json/firstDifference.ts';
import { errorAt, warningAt, type Rule } from '../context.ts';

const remedy = 'run npm run story -- collate';

/**
 * The collation in the file is the one that its versions give, computed again here. Without one the
 * page shows the versions plainly, which is only a warning.
 */
export const collation: Rule = (context) =>
  context.story.quotations.flatMap((quotation, i) => {
    const place = ['quotations', i];
    const right = collateOnce(versionTexts(quotation, context.story));
    if (!quotation.collation) {
      if (!right) return [];
      const message = `has versions that are not collated, so what differs is not marked; ${remedy}`;
      return [warningAt(context, place, message)];
    }
    if (!right) {
      const message = `is a collation of one version, which has none; ${remedy}`;
      return [errorAt(context, [...place, 'collation'], message)];
    }
    const differs = firstDifference(quotation.collation, right);
    if (!differs) return [];
    const message = `is not what the versions give; ${remedy}`;
    return [errorAt(context, [...place, 'collation', ...differs], message)];
  });
