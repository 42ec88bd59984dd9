/** The abbreviations of a language. */
export interface Abbreviations {
  /**
   * Those that are read aloud in only one way, without stops, with their words: “zum Beispiel” for
   * “z b”. None is a word itself (“Sat.”, “Rep.”) or is read in several ways (“u. a.”, “e.g.”).
   */
  read: string;
  /** Others that are written with a stop and are hardly ever the last word of a sentence. */
  stopped?: string;
  /** Those that are read so only before a name: “Rep. Vale”, but “a union rep”. */
  beforeNames?: string;
  /** Those that are read so only before a figure: “Sat. 5 May”, but “we sat”. */
  beforeFigures?: string;
  /** Those that are read so only after a name: “Acme Co.”, “XIXe s.” */
  afterNames?: string;
  /**
   * Words that are also written with a stop: theirs ends no sentence before a small letter or a
   * figure, “12 lbs. of fish”.
   */
  within?: string;
  /** Titles in full before names, where no sentence begins: “told Mo. Mayor Vale”. */
  titles?: string;
  /** Those that are written with a slash and read so before it: “c/ Mayor”. */
  beforeSlash?: string;
  /** Ends of longer words: “Hafenstr.” */
  endings?: string;
}

/** By language. */
export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    read: `sgt: sergeant, lt: lieutenant, capt: captain, sen: senator, gov: governor, rev: reverend,
      revd: reverend, cpl: corporal, col: colonel, maj: major, gen: general, adm: admiral,
      cmdr: commander, brig: brigadier, det: detective, cllr: councillor, insp: inspector,
      supt: superintendent, hon: honourable, jr: junior, sr: senior, msgr: monsignor,
      atty: attorney, asst: assistant,
      jan: january, feb: february, apr: april, jun: june, jul: july, aug: august, sept: september,
      oct: october, nov: november, dec: december, tue: tuesday, tues: tuesday, thu: thursday,
      thurs: thursday, fri: friday,
      ave: avenue, rd: road, blvd: boulevard, ln: lane, sq: square, ft: fort, hwy: highway, pkwy: parkway,
      bldg: building, dept: department, govt: government, ltd: limited, inc: incorporated,
      corp: corporation, assn: association, univ: university, intl: international, natl: national,
      approx: approximately, w o: without, etc: et cetera,
      ariz: arizona, calif: california, colo: colorado, conn: connecticut, fla: florida,
      kan: kansas, mich: michigan, minn: minnesota, neb: nebraska, nev: nevada, okla: oklahoma,
      tenn: tennessee, wis: wisconsin, wyo: wyoming,
      20s: twenties, 30s: thirties, 40s: forties, 50s: fifties, 60s: sixties, 70s: seventies,
      80s: eighties, 90s: nineties`,
    beforeNames: `rep: representative, reps: representatives, sens: senators, govs: governors, drs: doctors, profs: professors, revs: reverends, pres: president, pvt: private, ald: alderman, fr: father, amb: ambassador, cdr: commander`,
    beforeFigures: `sat: saturday, sun: sunday, mon: monday, wed: wednesday, mar: march, nos: numbers`,
    afterNames: `co: company, bros: brothers, mfg: manufacturing`,
    titles:
      'state secretary treasurer mayor senator governor representative congressman congresswoman sheriff judge attorney',
    stopped: `v al viz ext`,
    within: `lb lbs oz ft in yd yds hr hrs min mins sec secs mi max est ed eds vols incl excl misc temp mass pa va md ga la ky vt del ill ind tex wash ore mo miss ala ark cal dak sat sun mon wed mar`,
  },
  de: {
    read: `z b: zum beispiel, d h: das heißt, i d r: in der regel, v a: vor allem, z t: zum teil,
      u u: unter umständen, s o: siehe oben, s u: siehe unten, m e: meines erachtens,
      u v m: und vieles mehr, v chr: vor christus, n chr: nach christus, usw: und so weiter,
      ca: circa, bzw: beziehungsweise, evtl: eventuell, ggf: gegebenenfalls, ggü: gegenüber,
      inkl: inklusive, exkl: exklusive, zzgl: zuzüglich, bspw: beispielsweise, vgl: vergleiche,
      mind: mindestens, resp: respektive, jh: jahrhundert, tsd: tausend, tel: telefon,
      hr: herr, hrn: herrn,
      hbf: hauptbahnhof, bhf: bahnhof, abt: abteilung,
      jan: januar, feb: februar, apr: april, aug: august, sept: september, okt: oktober,
      nov: november, dez: dezember, st: sankt, dr: doktor, prof: professor, str: straße, pl: platz,
      20er: zwanziger, 30er: dreißiger, 40er: vierziger, 50er: fünfziger, 60er: sechziger,
      70er: siebziger, 80er: achtziger, 90er: neunziger, usf: und so fort, jhd: jahrhundert, jhdt: jahrhundert, nrn: nummern, stk: stück, einschl: einschließlich, ausschl: ausschließlich, bgm: bürgermeister, ing: ingenieur, o ä: oder ähnliches, i a: im allgemeinen, z zt: zur zeit, i h v: in höhe von`,
    stopped:
      'chr sog gem jun min sek std betr ehem verh allg bes zus verst urspr nachm lfd hrsg aufl bearb anm jew entspr gegr ges',
    endings: 'str: strasse, pl: platz, bhf: bahnhof',
    beforeNames: `fr: frau`,
    beforeFigures: `mo: montag, di: dienstag, mi: mittwoch, do: donnerstag, fr: freitag, sa: samstag, so: sonntag`,
    within: `mo di mi do fr sa so max km kg st`,
  },
  fr: {
    read: `m: monsieur, mm: messieurs, mme: madame, mmes: mesdames, mlle: mademoiselle,
      dr: docteur, pr: professeur, mgr: monseigneur, st: saint, ste: sainte, cie: compagnie,
      sté: société, janv: janvier, févr: février, avr: avril, juil: juillet, sept: septembre,
      oct: octobre, nov: novembre, déc: décembre,
      av: avenue, bd: boulevard, bld: boulevard, boul: boulevard, pl: place, rte: route,
      fg: faubourg, fbg: faubourg, sq: square, imp: impasse, bât: bâtiment, appt: appartement,
      rdc: rez de chaussée, tél: téléphone, env: environ, hab: habitants, dép: département,
      av j c: avant jésus christ, ap j c: après jésus christ, c à d: c'est à dire,
      p ex: par exemple, etc: et cetera, gén: général, lieut: lieutenant, prés: président`,
    stopped: 'ex chap ap suppl éd coll trad réf adj',
    beforeNames: `gal: général, me: maître`,
    beforeFigures: `nos: numéros`,
    afterNames: `s: siècle`,
    within: `km kg max min sec`,
  },
  es: {
    read: `sr: señor, sra: señora, srta: señorita, dr: doctor, dra: doctora, ud: usted,
      uds: ustedes, d ña: doña, sto: santo, sta: santa, gral: general, ing: ingeniero,
      av: avenida, avda: avenida, pza: plaza, plza: plaza, cía: compañía, tel: teléfono,
      tfno: teléfono, aprox: aproximadamente, etc: etcétera, p ej: por ejemplo, ee uu: estados unidos,
      ff aa: fuerzas armadas, jj oo: juegos olímpicos, a c: antes de cristo, d c: después de cristo,
      feb: febrero, abr: abril, ago: agosto, sept: septiembre, oct: octubre, nov: noviembre,
      dic: diciembre, sres: señores, sras: señoras, dres: doctores, lic: licenciado, prof: profesor, profa: profesora, mons: monseñor, excmo: excelentísimo, excma: excelentísima, págs: páginas, arts: artículos, ene: enero, jun: junio, jul: julio, dpto: departamento, depto: departamento, admón: administración`,
    stopped: 'ej ee uu ff aa jj oo dña',
    beforeSlash: `c: calle`,
    beforeNames: `d: don, d.a: doña, m.a: maría, s: siglo, cap: capitán, cnel: coronel, tte: teniente, pdte: presidente, fr: fray`,
    within: `km kg máx mín min seg hab`,
  },
  it: {
    read: `sig ra: signora, sig na: signorina, dott ssa: dottoressa, prof ssa: professoressa,
      avv: avvocato, ing: ingegnere, on: onorevole, ecc: eccetera, p es: per esempio,
      p za: piazza, p zza: piazza, v le: viale, c so: corso, tel: telefono,
      a c: avanti cristo, d c: dopo cristo,
      genn: gennaio, febbr: febbraio, apr: aprile, giu: giugno, lug: luglio, sett: settembre,
      ott: ottobre, nov: novembre, dic: dicembre, sigg: signori, pagg: pagine, sec: secolo, geom: geometra, arch: architetto, mag: maggio, on li: onorevoli, proff: professori, dott ri: dottori`,
    stopped: 'sig dott pag',
    beforeNames: `sig: signor, dott: dottor, prof: professor, rag: ragionier, gen: generale, cap: capitano, ten: tenente, mons: monsignor, card: cardinale`,
    beforeFigures: `gen: gennaio`,
    within: `km kg max min sec`,
  },
  nl: {
    read: `bijv: bijvoorbeeld, bv: bijvoorbeeld, d w z: dat wil zeggen, m a w: met andere woorden,
      i p v: in plaats van, z s m: zo snel mogelijk, i v m: in verband met, t o v: ten opzichte van,
      n a v: naar aanleiding van, v chr: voor christus, n chr: na christus, enz: enzovoort,
      incl: inclusief, excl: exclusief, evt: eventueel, mevr: mevrouw, mw: mevrouw, dhr: de heer,
      tel: telefoon, ca: circa, jan: januari, febr: februari, apr: april, aug: augustus,
      sept: september, okt: oktober, nov: november, dec: december, o a: onder andere, o l v: onder leiding van, a u b: alstublieft, m b t: met betrekking tot, m i v: met ingang van, t g v: ter gelegenheid van, m n: met name, e d: en dergelijke, e a: en anderen, a s: aanstaande, jl: jongstleden, prof: professor, st: sint, gebr: gebroeders, afd: afdeling, gem: gemeente`,
    stopped: 'chr blz resp drs ir ing nl',
    endings: 'str: straat',
    beforeNames: `ds: dominee, burg: burgemeester, min: minister, pres: president`,
    within: `min max km kg`,
  },
  ru: {
    read: `просп: проспект`,
    stopped: 'г гг им проф акад доц ген ср гор обл ул пл наб пр д-р г-н г-жа св см напр тов',
    beforeNames: `ул: улица, пл: площадь, наб: набережная`,
  },
  pl: {
    read: '',
    stopped: 'prof św im np tzw tj r godz ok wg zob al dr hab inż mgr ks gen płk mjr kpt os woj pl',
    beforeNames: `ul: ulica`,
  },
  uk: { read: '', stopped: 'р рр м ген вул пл пр просп проф акад ім обл д-р св див напр бул' },
  bg: { read: '', stopped: 'ул пл бул проф акад гр д-р св напр' },
  cs: {
    read: '',
    stopped: 'ul nám tř prof doc ing mgr judr mudr phdr dr gen plk sv např tzv tj str',
  },
  el: { read: '', stopped: 'κα δρ οδ λεωφ πλ αρ σελ καθ αγ' },
  hi: { read: '', stopped: 'डॉ प्रो पं स्व कु' },
  hu: { read: '', stopped: 'dr prof ifj id özv pl' },
  ro: { read: '', stopped: 'dr prof str bd nr dl dna' },
  sv: { read: '', stopped: 'kl dr prof ca nr sid' },
  da: { read: '', stopped: 'kl dr prof ca nr hr' },
  tr: { read: '', stopped: 'dr prof doç av sn cad sok mah' },
  pt: {
    read: `sr: senhor, sra: senhora, srs: senhores, dr: doutor, dra: doutora, profa: professora,
      prof: professor, eng: engenheiro, av: avenida, pça: praça, ltda: limitada, cia: companhia,
      tel: telefone, aprox: aproximadamente, etc: et cetera, p ex: por exemplo,
      a c: antes de cristo, d c: depois de cristo, fev: fevereiro, abr: abril, ago: agosto,
      dez: dezembro, sto: santo, sta: santa, séc: século, págs: páginas, exmo: excelentíssimo, exma: excelentíssima, profs: professores, drs: doutores, jan: janeiro, jun: junho, jul: julho, out: outubro, nov: novembro, núm: número, depto: departamento`,
    stopped: 'ex pág',
    beforeSlash: `c: com, s: sem, p: para`,
    beforeNames: `gen: general, cap: capitão, cel: coronel, ten: tenente, pe: padre, dep: deputado, sen: senador, pres: presidente, min: ministro, r: rua`,
    within: `km kg máx mín min seg hab`,
  },
};
