/** Half nasals before a consonant of their own series. */
const nasal = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/gu;

/**
 * A word in Devanagari without what is optional in print: the dot of foreign sounds (“फ़िल्म”,
 * “फिल्म”; that of “ड़” and “ढ़” makes other letters), the sign that a vowel is nasal (“हाँ”, “हां”),
 * the letter of a nasal (“हिन्दी”, “हिंदी”), and in Hindi the glide of an ending (“गये”, “गए”).
 */
export function devanagariForm(word: string, language: string): string {
  const form = word
    .normalize('NFD')
    .replace(/(?<=[कखगजफ])\u093C/gu, '')
    .replace(/ँ/gu, 'ं')
    .replace(nasal, 'ं');
  if (!/^hi\b/i.test(language)) return form;
  return form
    .replace(/(?<=[\p{L}\p{M}])ये(?=$|ं|ग[ाीे])/gu, 'ए')
    .replace(/(?<=[\p{L}\p{M}])यी(?=$|ं)/gu, 'ई');
}
