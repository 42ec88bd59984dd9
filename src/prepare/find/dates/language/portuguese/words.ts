import { ruleMaker } from '../ruleOf.ts';
import { dateWords, fragmentsOf } from '../words.ts';

export const words = dateWords({
  months:
    'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  weekdays:
    'segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado domingo',
  units: {
    day: 'dia dias',
    week: 'semana semanas',
    weekend: 'fim_de_semana',
    month: 'mês meses',
    quarter: 'trimestre trimestres',
    year: 'ano anos',
    decade: 'década décadas',
    century: 'século séculos',
  },
  numbers:
    'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte',
  tens: 'trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
  seasons: 'primavera verão outono inverno',
  ordinals: 'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta',
  collectives: { dezena: 10, dúzia: 12, quinzena: 15, vintena: 20 },
});

export const rule = ruleMaker({
  ...fragmentsOf(words),
  part: '(?:n?[oa] |em |desde |até )?(?:o )?(?:início|começo|fim|final|meados|princípio)s? (?:de |do )',
  daypart: '(?: (?:à|de|da|na|pela) (?:noite|tarde|manhã|madrugada))',
  approx: 'cerca de |quase |mais de |uns |umas |aproximadamente ',
  article: '(?:o |a |os |as |no |na |nos |nas |do |da |dos |das |ao |à |neste |nesta )',
});
