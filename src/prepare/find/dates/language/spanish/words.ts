import { ruleMaker } from '../ruleOf.ts';
import { dateWords, fragmentsOf } from '../words.ts';

export const words = dateWords({
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  weekdays: 'lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo',
  units: {
    day: 'día días',
    week: 'semana semanas',
    weekend: 'fin_de_semana',
    month: 'mes meses',
    quarter: 'trimestre trimestres',
    year: 'año años',
    decade: 'década décadas',
    century: 'siglo siglos',
  },
  numbers:
    'un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  persons: 'domingo',
  seasons: 'primavera verano otoño invierno',
  ordinals: 'primer/primero segundo tercer/tercero cuarto',
  collectives: { decena: 10, docena: 12, quincena: 15, veintena: 20, treintena: 30 },
});

export const rule = ruleMaker({
  ...fragmentsOf(words),
  part: '(?:a )?(?:principios|comienzos|inicios|mediados|finales|fines) de(?:l mes de)? ',
  daypart: '(?: (?:por|en|a) la (?:mañana|tarde|noche|madrugada)| de madrugada| al mediodía)',
  approx: 'unos |unas |casi |cerca de |más de |alrededor de |aproximadamente ',
});
