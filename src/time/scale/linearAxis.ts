import { daysIn, type Finest, type Stretch, type TimeAxis } from './axis.ts';

/** The axis on which every day has the same room; a unit is a day. */
export function linearAxis(domain: Stretch, finest: Finest = 'day'): TimeAxis {
  return {
    kind: 'linear',
    domain,
    finest,
    length: daysIn(domain),
    unitsAt: (day) => day - domain.from,
    dayAt: (units) => units + domain.from,
    folds: [],
  };
}
