import { textStyles } from '../src/timeline/layout/textRoles.ts';
import { loadTextMeasure } from '../src/site/type/textMeasure.ts';
import { expect, test } from './support/test.ts';

const lines = [
  'The bridge on Mill Street is closed',
  'AVATAR, Torment & Waverley: “To Yvette”',
  'office, fluffy, efficient, fjord',
  '12–14 Sept 2023 · 11,111',
  'L’été où l’œuvre fut achevée à Saint-Étienne',
  '« Le pont », dit-elle : ça n’a jamais cédé',
  'Łódź, Dvořák, Győr',
  'أُغلق الجسر في شارع ميل',
  'الأربعاء ١٢ مارس ٢٠٢٤',
  'جسر Mill Street مغلق منذ 2021',
];

test('text measured without a browser is within half a pixel of the browser’s', async ({
  page,
}) => {
  const measure = await loadTextMeasure();
  const roles = [
    { role: 'label.title', ...textStyles['label.title'] },
    { role: 'label.title.strong', ...textStyles['label.title.strong'] },
    { role: 'label.date', ...textStyles['label.date'] },
    { role: 'row.name', ...textStyles['row.name'] },
    { role: 'fold', ...textStyles.fold },
    { role: 'cluster.count', ...textStyles['cluster.count'] },
  ] as const;
  await page.goto('./');
  const measured = await page.evaluate(
    async ({ roles, lines }) => {
      await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
      const family = getComputedStyle(document.documentElement).getPropertyValue('--sans');
      const context = document.createElement('canvas').getContext('2d');
      return roles.flatMap(({ role, sizePx, weight, italic }) =>
        lines.map((line) => {
          if (!context) throw new Error('no canvas');
          context.font = `${italic ? 'italic ' : ''}${weight} ${sizePx}px ${family}`;
          return { role, line, widthPx: context.measureText(line).width };
        }),
      );
    },
    { roles, lines },
  );
  const off = measured.filter(
    ({ role, line, widthPx }) => Math.abs(measure(line, role) - widthPx) > 0.5,
  );
  expect(off.map((one) => ({ ...one, inNode: measure(one.line, one.role) }))).toEqual([]);
});
