import { expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

it.each([
  ['hi', 'फ़िल्म देखी', 'फिल्म देखी'],
  ['hi', 'क़लम टूटी', 'कलम टूटी'],
  ['hi', 'हाँ भाई', 'हां भाई'],
  ['hi', 'हिन्दी में', 'हिंदी में'],
  ['hi', 'पुल का सम्बन्ध', 'पुल का संबंध'],
  ['hi', 'वे चले गये', 'वे चले गए'],
  ['hi', 'नयी नाव', 'नई नाव'],
  ['hi', 'नाव जायेगी', 'नाव जाएगी'],
  ['mr', 'सम्बन्ध आहे', 'संबंध आहे'],
])('what is optional in print is spelling: in %s, “%s” and “%s”', (language, one, other) => {
  expect(kindsBetween(language, one, other)).toEqual(['spelling']);
});

it.each([
  ['hi', 'बड़ा पुल', 'बडा पुल'],
  ['hi', 'ये नाव', 'ए नाव'],
  ['hi', 'जन्म हुआ', 'जंम हुआ'],
  ['mr', 'गये ती', 'गए ती'],
])('other letters make other words: in %s, “%s” and “%s”', (language, one, other) => {
  expect(kindsBetween(language, one, other)).toEqual(['otherWords']);
});
