const MONTHS =
  "janv(?:ier|\\.)|f[ée]vr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[uû]t|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|d[ée]c(?:embre|\\.)"
/** In English May and March are also verbs: told by their capital. */
const MONTHS_EN = "January|February|March|April|May|June|July|August|September|October|November|December"
const YEAR = "(?:19|20)\\d{2}"
/** What is counted in thousands, so that « depuis 2000 euros » or « après 2000 pas » is no year. */
const NOT_COUNTED =
  "(?![\\d.,]\\d|\\s?(?:€|%|mg|ml|g|kg|m|km|kcal|pas|mètres?|kilomètres?|euros?|ans|fois|personnes?|calories|heures?|pages?|unités?|UI|steps|people|years|times)(?!\\p{L}))"
const SEASONS = "printemps|été|automne|hiver|noël|pâques|toussaint|pentecôte|ascension|ramadan|rentrée|vacances"
const SEASONS_EN = "spring|summer|autumn|fall|winter|christmas|easter"
const EDGE = "(?<![\\p{L}\\d])"
const END = "(?![\\p{L}\\d])"

/** The days, months, seasons and years in which something is said to have happened. */
const DATES: readonly RegExp[] = [
  // 3 mars 2024, 1er mai, lundi 3 mars, fin mars 2019, mars 2019, mars dernier
  new RegExp(`${EDGE}(?:1er|\\d{1,2})\\s(?:${MONTHS})(?:\\s${YEAR})?(?!\\p{L})`, "giu"),
  new RegExp(
    `${EDGE}(?:${MONTHS})\\s(?:(?:de\\s)?(?:l’an(?:née)?\\s)?${YEAR}|derni(?:er|ère)|prochain|de cette année|de l’an(?:née)? (?:dernière|passée?))${END}`,
    "giu"
  ),
  new RegExp(
    `${EDGE}(?:(?:en|depuis|dès|jusqu’en|avant|après|fin|début|courant|mi-?|mois d[e’]|mois de)\\s?)(?:${MONTHS})${END}(?!\\s?(?:mois|fois))`,
    "giu"
  ),
  new RegExp(`${EDGE}(?:${MONTHS_EN})\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?${YEAR}${END}`, "gu"),
  new RegExp(`${EDGE}(?:in|since|until|on|last)\\s(?:${MONTHS_EN})${END}`, "gu"),
  new RegExp(
    `${EDGE}(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTHS_EN})|(?:${MONTHS_EN})\\s\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s${YEAR})?${END}`,
    "gu"
  ),
  // 12/04/2021, 12.04.21, 2021-04-12, 03/2019
  /(?<![\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2})(?!\d|[/.-]\d)/gu,
  // l’été 2020, printemps 2018, hiver 2019-2020, Noël 2019, l’été dernier
  new RegExp(
    `${EDGE}(?:${SEASONS})\\s(?:(?:de\\s)?(?:l’année\\s)?(?:${YEAR}|[’']?\\d{2}(?!\\d|\\s?(?:ans|fois|jours)))|derni(?:er|ère))(?!\\p{L})`,
    "giu"
  ),
  new RegExp(`${EDGE}(?:(?:${SEASONS_EN})\\s(?:of\\s)?${YEAR}|last\\s(?:${SEASONS_EN}))${END}`, "giu"),
  // en 2019, depuis 2019, l’année 2019, fin 2019, née en 1956, in 2019
  new RegExp(
    `${EDGE}(?:(?:en|depuis|dès|jusqu’en|vers|avant|après|fin|début|courant|de|à|année|in|since|until|before|after|from|year)\\s|mi-?\\s?)${YEAR}(?![’'\\p{L}])${NOT_COUNTED}`,
    "giu"
  )
]

/** Every date told in words or figures that says in which month, season or year something was. Each is the very words found. */
export function datesInWords(text: string): string[] {
  const spans = DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  ).toSorted((one, other) => one.from - other.from || other.to - one.to)
  // « en mars 2019 » is found as a month after « en », as a month with its year, and once is enough.
  const joined: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else joined.push({ ...span })
  }
  return joined.map(({ from, to }) => text.slice(from, to))
}
