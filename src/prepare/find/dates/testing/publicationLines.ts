/** The first lines of articles, divided by “¶”, with their language and when they were published. */
export const told: [language: string, published: string, lines: string][] = [
  [
    'en',
    '2031-08-29',
    'VALMONT, France, Aug 29, 2031 (Quaywire) - The club signed a striker on Thursday.',
  ],
  [
    'en',
    '2032-05-03T11:20+01:00',
    'Swan stops trains at Thornmere for two hours¶3 May 2032, 11:20 BST¶Sam Rudd¶A swan sat down on the line on Monday.',
  ],
  [
    'en',
    '2032-05-03T11:20',
    'Swan stops trains¶Published 3 May 2032 at 11.20am¶A swan sat down on the line on Monday.',
  ],
  [
    'es',
    '2034-05-04T05:30',
    'Un apagón deja a oscuras el puerto¶04/05/2034 05:30¶Un apagón dejó a oscuras el jueves el puerto de Almenaque.',
  ],
  [
    'de',
    '2032-05-03T11:20',
    'Schwan legt Bahnverkehr lahm¶Montag, 3. Mai 2032, 11:20 Uhr¶Ein Schwan hat am Montag den Verkehr lahmgelegt.',
  ],
  [
    'fr',
    '2032-05-03T11:20',
    'Un cygne arrête les trains¶le 3 mai 2032 à 11h20, mis à jour le 4 mai 2032 à 9h05¶Un cygne a bloqué la voie lundi.',
  ],
  [
    'en',
    '2033-10-16T08:15',
    'Flood empties homes¶Last updated 17 Oct 2033, 16:42¶First published 16 Oct 2033, 08:15¶Homes were emptied on Sunday.',
  ],
  [
    'en',
    '2034-06-21T17:04',
    'Tram driver stops¶By Leah Stone¶17:04, 21 JUN 2034¶Updated 18:30, 21 JUN 2034¶A tram driver stopped on Wednesday.',
  ],
  [
    'it',
    '2034-09-12T18:20',
    'Crolla il tetto¶di Marta Serri¶12 settembre 2034 alle 18:20¶È crollato martedì il tetto.',
  ],
  [
    'it',
    '2034-03-02T07:15',
    'Il faro torna¶Pubblicato il 2 marzo 2034 alle ore 07:15¶Ultimo aggiornamento: 2 marzo 2034, 11:02¶Il faro si è riacceso ieri sera.',
  ],
  [
    'pt',
    '2033-11-08T21:15',
    'Trem fica parado¶08/11/2033 21h15 Atualizado há 3 horas¶Um trem ficou parado nesta terça-feira.',
  ],
  [
    'pt',
    '2034-03-21T13:40',
    'Câmara encerra ponte¶21 de Março de 2034, 13:40¶A ponte fechou esta terça-feira.',
  ],
  [
    'nl',
    '2033-03-03T07:50',
    'Veerpont ramt steiger¶Door Sanne de Wit¶3 maart 2033, 07:50¶Laatste update: 3 maart 2033, 12:05¶Een veerpont is donderdag gevaren.',
  ],
  [
    'de',
    '2034-02-14T17:05',
    'Museum verliert Schlüssel¶Von Ruth Amsel¶14. Februar 2034, 17.05 Uhr¶Das Museum hat am Dienstag den Schlüssel verloren.',
  ],
  [
    'fr',
    '2034-01-09T06:00',
    'La mairie vend sa cloche¶Publié le 9 janvier 2034 à 06h00, modifié le 9 janvier 2034 à 10h14¶Le conseil a voté lundi.',
  ],
  [
    'fr',
    '2032-05-03T14:12',
    'Ferry échoué¶Publié le 03/05/2032 14:12 Mis à jour le 03/05/2032 15:40¶Un ferry s’est échoué lundi.',
  ],
  [
    'en',
    '2034-03-04',
    'State pays twice¶by Hannah Lindqvist¶March 4, 2034¶The audit came on Friday.',
  ],
  [
    'en',
    '2034-03-04T09:05-05:00',
    'State pays twice¶March 4, 2034 9:05 AM EST¶The audit came on Friday.',
  ],
  [
    'en',
    '2034-03-04T09:05-05:00',
    'State pays twice¶Hannah Lindqvist¶Sat, March 4, 2034 at 9:05 a.m. EST · 3 min read¶The audit came on Friday.',
  ],
  ['en', '2034-03-04T14:05Z', 'State pays twice¶2034-03-04T14:05:00Z¶The audit came on Friday.'],
  [
    'en',
    '2034-03-04T14:05Z',
    'Rates rise¶LONDON, March 4 (Quaywire)¶Sat 4 Mar 2034 14.05 GMT¶Last modified on Sun 5 Mar 2034 10.00 GMT¶Rates rose on Friday.',
  ],
  [
    'de',
    '2032-07-02T18:31',
    'Kuh blockiert Rathaus¶Stand: 02.07.2032 18:31 Uhr¶Eine Kuh ist am Freitag in das Rathaus gelaufen.',
  ],
  [
    'de',
    '2032-05-03T11:45',
    'Schwan legt Bahn lahm¶03.05.2032 - 11:45 Uhr¶Ein Schwan hat am Montagmorgen gestört.',
  ],
  [
    'ar',
    '2033-10-12T09:30',
    'انقطاع الكهرباء عن ميناء السدرة¶الأربعاء 12 أكتوبر 2033 - 09:30¶انقطعت الكهرباء مساء الثلاثاء.',
  ],
  [
    'es',
    '2032-05-03T09:12',
    'La lonja pagará¶3 de mayo de 2032 a las 09:12¶Actualizado: 4 de mayo de 2032 10:00¶El puerto quedó a oscuras el domingo.',
  ],
  [
    'es',
    '2034-05-04T05:30+02:00',
    'Un apagón¶Almenaque - 04 may 2034 - 05:30 CEST¶Un apagón dejó a oscuras el puerto.',
  ],
  [
    'en',
    '2031-11-20T18:00',
    'A cat in the studio¶Posted at 6pm on 20 November 2031¶Updated at 9pm¶A cat slept on Thursday.',
  ],
  [
    'nl',
    '2034-02-01T21:14',
    'Burgemeester ruimt sneeuw¶1 feb 2034 om 21:14¶Aangepast 1 feb 2034 om 22:30¶De burgemeester ruimde woensdag sneeuw.',
  ],
  ['es', '2034-05-04', 'Un apagón¶04 may 2034¶Un apagón dejó a oscuras el puerto.'],
  ['es', '2034-05-04', 'Un apagón¶4 de may. de 2034¶Un apagón dejó a oscuras el puerto.'],
  [
    'en',
    '2033-10-17T16:42+01:00',
    'Flood empties homes¶Mon 17 Oct 2033 16.42 BST¶Last modified on Mon 17 Oct 2033 19.20 BST¶Homes were emptied on Sunday.',
  ],
  [
    'en',
    '2033-10-17T06:00-04:00',
    'Flood empties homes¶Oct. 17, 2033, 6:00 a.m. ET¶Homes were emptied on Sunday.',
  ],
  [
    'en',
    '2033-10-17T18:07',
    'Flood empties homes¶PUBLISHED: October 17, 2033 at 6:07 p.m. | UPDATED: October 18, 2033 at 7:41 a.m.¶Homes were emptied on Sunday.',
  ],
  [
    'en',
    '2033-10-17',
    'Flood empties homes¶October 17, 2033 — 12:00am¶Homes were emptied on Sunday.',
  ],
  [
    'en',
    '2033-10-17T17:30Z',
    'Flood empties homes¶17 October 2033 17:30 UTC¶Homes were emptied on Sunday.',
  ],
  [
    'en',
    '2033-10-17T09:15',
    'Flood empties homes¶Priya Nair, 09:15, 17 October 2033¶Homes were emptied on Sunday.',
  ],
  [
    'de',
    '2033-10-17T14:02',
    'Flut leert Häuser¶Veröffentlicht am 17.10.2033 um 14:02 Uhr¶Aktualisiert am 18.10.2033 um 08:00 Uhr¶Häuser wurden am Sonntag geräumt.',
  ],
  [
    'de',
    '2033-10-17T14:02',
    'Flut leert Häuser¶Aktualisiert: 18.10.2033, 08:00¶Erstellt: 17.10.2033, 14:02¶Häuser wurden am Sonntag geräumt.',
  ],
  [
    'de',
    '2033-10-17',
    'Flut leert Häuser¶Talheim, 17. Oktober 2033¶Häuser wurden am Sonntag geräumt.',
  ],
  [
    'fr',
    '2033-10-17T17:45',
    'La crue vide des maisons¶Par Élise Caron¶Publié le 17/10/2033 à 17h45¶Des maisons ont été vidées dimanche.',
  ],
  [
    'fr',
    '2033-10-17T17:45',
    'La crue vide des maisons¶Mis à jour le 18/10/2033 à 07:10 · Publié le 17/10/2033 à 17:45¶Des maisons ont été vidées dimanche.',
  ],
  [
    'it',
    '2033-10-17T10:08',
    'La piena svuota le case¶17 ottobre 2033 | 10.08¶Le case sono state svuotate domenica.',
  ],
  [
    'it',
    '2033-10-17T15:33',
    'La piena svuota le case¶17 Ott 2033 - 15:33¶Le case sono state svuotate domenica.',
  ],
  [
    'pt',
    '2033-10-17T05:00',
    'Cheia esvazia casas¶Por Rosa Lima¶17/10/2033 05h00¶Casas foram esvaziadas no domingo.',
  ],
  [
    'pt',
    '2033-10-17T10:44',
    'Cheia esvazia casas¶Publicado em 17 de outubro de 2033 às 10:44¶Casas foram esvaziadas no domingo.',
  ],
  [
    'es',
    '2033-10-17T23:10',
    'La crecida vacía casas¶17 de octubre de 2033 a las 23:10 h¶Las casas se vaciaron el domingo.',
  ],
  [
    'es',
    '2033-10-17T08:02',
    'La crecida vacía casas¶Publicado: 17/10/2033 08:02 | Actualizado: 17/10/2033 12:30¶Las casas se vaciaron el domingo.',
  ],
  [
    'nl',
    '2033-10-17T06:58',
    'Vloed leegt huizen¶ma 17 oktober 2033, 06:58 uur¶Huizen zijn zondag ontruimd.',
  ],
  [
    'ar',
    '2033-10-17T08:20',
    'الفيضان يخلي المنازل¶17 أكتوبر 2033 الساعة 08:20¶أخليت المنازل يوم الأحد.',
  ],
  [
    'en',
    '2033-10-17',
    'FENWICK, October 17, 2033 (Quaywire) — Homes were emptied at 06:30 on Sunday.',
  ],
];
