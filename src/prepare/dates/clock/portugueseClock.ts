import {
  afterWords,
  end,
  hour24,
  hourOr,
  minutes,
  none,
  numbersFrom,
  partBefore,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures } from './clockFigures.ts';

const hours = 'uma duas três quatro cinco seis sete oito nove dez onze doze';
const hour = hourOr(hours.replaceAll(' ', '|'));
const half = String.raw`(?:\sda (?<half>manhã|tarde|noite|madrugada))`;
const few = 'cinco|dez|quinze|vinte e cinco|vinte';
/** With the part of the day they count nothing. */
const exact = 'onze doze treze catorze quinze dezesseis dezessete dezoito dezenove';
const before = 'às|as|à|das|da|pelas|pela';

export const portugueseClock: ClockLanguage = {
  hint: /\d| da |meia|meio|quarto| e (?:cinco|dez|quinze|vinte)/iu,
  patterns: [
    String.raw`${start}${hour24}\s?h\s?${minutes}(?:min)?(?:${half})?${end}`,
    String.raw`${afterWords(before)}(?!(?:12|doze)\s(?:horas\s)?da manhã)${hour}(?:\s?(?:h|horas?))?(?:\s(?:e (?<past>meia|${few}|${exact.replaceAll(' ', '|')})|menos (?<to>um quarto|${few})))?${half}${end}`,
    String.raw`${afterWords('às|à|pelas|pela')}${hour}\s?(?:h|horas?)(?:\se (?<past>meia))?${end}`,
    String.raw`${afterWords('das|entre as|e as')}${hour24}h${end}`,
    String.raw`${afterWords('à|ao|até')}(?:a )?(?<named>meia-noite|meio-dia)${end}`,
    ...figures(before),
  ],
  numbers: {
    ...numbersFrom(11, exact),
    ...numbersFrom(1, hours),
    meia: 30,
    quinze: 15,
    vinte: 20,
    'vinte e cinco': 25,
    'um quarto': 15,
  },
  partBefore: partBefore(
    '(?:da|à|na|pela|de|esta|desta) (?:manhã|tarde|noite|madrugada)',
    'às|as|à|por|volta|das?|de|desde|pouco|depois|antes|até|pelas|cerca',
  ),
  countsToTwelve: true,
  midnight: /^meia-noite/i,
  morning: /manhã|madrugada/i,
  afternoon: /tarde/i,
  night: /noite/i,
  midday: none,
};
