/** A capital and what follows: « Florac », « Puy-en-Velay », « Saint-Jean-du-Gard », « O’Brien ». */
const CAPITAL = "\\p{Lu}[\\p{L}\\d]*(?:[-’'][\\p{L}\\d]+)*"
const EDGE = "(?<![\\p{L}\\d’'-])"
/** Titles that stand before a name, whatever their capitals. */
const TITLES =
  "monsieur|madame|mademoiselle|messieurs|mesdames|docteure?s?|professeure?|maître|dr|pr|pre|dre|mme|mmes|mlle|mr|mrs|ms|miss|doctor|nurse|sister|sœur|père|mère|abbé|imam"
/** Who one speaks of by what they do: a capital right after is their name. */
const TRADES =
  "médecin|généraliste|infirmier|infirmière|aide-soignante?|kiné|kinésithérapeute|ostéo|ostéopathe|sage-femme|pharmacienne|pharmacien|psychologue|psychiatre|psy|dentiste|chirurgienne|chirurgien|cardiologue|neurologue|rhumatologue|pédiatre|gynéco|gynécologue|dermato|dermatologue|orl|ophtalmo|radiologue|anesthésiste|urgentiste|interne|orthophoniste|ergothérapeute|diététicienne|diététicien|podologue|assistante?|auxiliaire|directeur|directrice|maire|curé|patronne|patron|collègue|voisine?|amie?|copine?|compagne|compagnon|époux|épouse|mari|femme|fils|fille|frère|cousine?|tante|oncle|neveu|nièce|grand-mère|grand-père|mamie|papi|bébé"
/** Places by what they are, a name right after or one small word later. */
const INSTITUTIONS =
  "clinique|hôpital|hopital|centre hospitalier|maison de retraite|maison de santé|centre de santé|cabinet|pharmacie|laboratoire|institut|école|collège|lycée|université|crèche|usine|société|entreprise|association|mairie|rue|avenue|boulevard|place|impasse|chemin|quartier|résidence|lotissement|hameau|lieu-dit|village|ville|commune|vallée|canton|hospital|clinic|school|street|road"
/** Small words that bind the parts of a name: « maison de retraite Les Tilleuls », « rue du Pont ». */
const BINDING = "(?:de\\sla\\s|de\\sl[’']|des\\s|du\\s|de\\s|d[’']|les\\s|le\\s|la\\s|l[’']|of\\s|at\\s|the\\s)"

const PREPOSITIONS =
  "près\\sd[eu]s?|près\\sde\\sla|vers|chez|pour|depuis|entre|jusqu[’']à|sur|en|à|à\\sla|de|de\\sla|au|aux|du|des|dans\\sl[ea]s?|in|at|near|from"
const ELIDED = "près\\sd[’']|d[’']|dans\\sl[’']|à\\sl[’']|de\\sl[’']"
/** An illness, a test or a gesture bears the name of who described it, who has nothing to do with the person who tells. */
const EPONYMS =
  "maladie|maladies|syndrome|score|test|tests|échelle|indice|signe|signes|méthode|opération|intervention|tendon|trompe|phénomène|vaccin|lésion|fracture|névrome|canal|ligament|thyroïdite|sarcome|lymphome|œsophage|kyste|critères|formule|fleurs|huile|baume|type|stade|groupe|vitamine|vitamines|hépatite|plan|facteur|disease"

/** Capitals that name nobody and no one place: countries as wide as ours, feasts, common remedies and tools. Folded to lower case. */
const NO_TRACE = new Set(
  [
    "france europe français française anglais internet facebook google whatsapp doctolib wikipédia instagram youtube covid covid-19",
    "noël pâques toussaint dieu seigneur ramadan lundi mardi mercredi jeudi vendredi samedi dimanche",
    "sécurité sécu assurance assurance-maladie état république samu smur urgences has cpam",
    "doliprane dafalgan efferalgan paracétamol ibuprofène advil nurofen spasfon voltarène voltaren ventoline levothyrox lévothyrox lexomil xanax",
    "lyrica kardegic augmentin clamoxyl tramadol ixprim lamaline gaviscon smecta imodium arnica aspirine aspegic cortancyl solupred bétadine",
    "biafine homéoplasmine vogalène primpéran inexium mopral metformine januvia ozempic victoza lantus humalog previscan eliquis xarelto crestor tahor",
    "prozac seroplex effexor laroxyl rivotril valium stilnox imovane zopiclone donormyl mélatonine champix zyban nicorette nicopatch",
    "dr mme mlle monsieur madame docteur je j il elle on nous vous ils elles un une ce cette mon ma mes the i",
    "january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
  ].flatMap((line) => line.split(" "))
)
/** Short words all in capitals are the names of services and tests: IRM, CHU, ORL. A place so written has an accent or is longer. */
const ARTICLE = /^(?:Les?|La|Du|De|Des)$/
const ACRONYM = /^[A-Z]{1,5}\d*$/

/** Each of a list with or without a capital: a pattern that ignores case would take every letter for a capital. */
const either = (list: string): string =>
  list
    .split("|")
    .map((word) => `[${word.charAt(0).toLocaleUpperCase("fr")}${word.charAt(0)}]${word.slice(1)}`)
    .join("|")

const PEOPLE: readonly RegExp[] = [
  new RegExp(`${EDGE}(?:${either(TITLES)})\\.?\\s(?=\\p{Lu})`, "gu"),
  new RegExp(`${EDGE}(?:${either(TRADES)}),?\\s(?=\\p{Lu})`, "gu")
]
/** Where the title is an abbreviation, what follows is a name, with or without its capital. */
const ABBREVIATED = new RegExp(
  `${EDGE}(?:dr|dre|mme|mlle|mr|mrs)\\.?\\s(?!(?:et|ou|qui|que|a|ne|m[’'])(?!\\p{L}))\\p{L}{3,}`,
  "giu"
)
const M_DOT = new RegExp(`${EDGE}M\\.?\\s${CAPITAL}`, "gu")

const PLACES: readonly RegExp[] = [
  new RegExp(
    `(?<!(?:${either(EPONYMS)})\\s)${EDGE}(?:(?:${either(PREPOSITIONS)})\\s|${either(ELIDED)})(?=\\p{Lu})`,
    "gu"
  ),
  new RegExp(`(?<![\\p{L}\\d-])(?:${either(INSTITUTIONS)}|CHU|CHR|EHPAD)s?\\s${BINDING}?(?=\\p{Lu})`, "gu")
]
/** A number and a street, or a postcode and its commune, in any letters. */
const ADDRESSES = [
  /(?<![\p{L}\d])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|impasse|chemin|route|allée|quai)\s[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}/giu,
  /(?<![\p{L}\d])\d{5}\s\p{Lu}[\p{L}’'-]+/gu
]

/** One to four words that begin with a capital, bound or not by small words, from a place of the text. */
const NAME = new RegExp(
  `(?:${CAPITAL})(?:[\\s-](?:(?:de|du|des|la|le|les|sur|en|d[’']|l[’'])[\\s-]?)?${CAPITAL}){0,3}`,
  "uy"
)

/** The name at a place of the text; null where the capitals there leave no trace of anybody. */
function nameAt(text: string, index: number): string | null {
  NAME.lastIndex = index
  const [name] = NAME.exec(text) ?? []
  if (!name) return null
  const [first = "", ...rest] = name.split(/\s/u)
  // « du Doliprane Codéiné », « en IRM Osseuse »: what the first capital is decides.
  const traceless = (word: string) =>
    ACRONYM.test(word) || NO_TRACE.has(word.toLocaleLowerCase("fr").replace(/^[ldj][’']/u, ""))
  const leads = ACRONYM.test(first) || ARTICLE.test(first)
  if (!leads && !traceless(first)) return name
  const next = rest.findIndex((word) => /^\p{Lu}/u.test(word) && !traceless(word))
  // « le CHU Carémeau » and « Le Puy » name their place all the same; « du Doliprane Plus » does not.
  return leads && next >= 0 ? name : null
}

function led(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((lead) => {
      const name = nameAt(text, lead.index + lead[0].length)
      return name === null ? [] : [`${lead[0]}${name}`]
    })
  )
}

/** People named by a title, by what they do or by what they are to the person who tells: « le docteur Martin », « ma voisine Jeanne ». */
export function peopleInWords(text: string): string[] {
  const direct = [ABBREVIATED, M_DOT].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
  return widest([...led(text, PEOPLE), ...direct])
}

/** Places, institutions and addresses named in a text: « à Florac », « la clinique Bonnefon », « chez Perrier ». */
export function placesInWords(text: string): string[] {
  const direct = ADDRESSES.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
  return widest([...led(text, PLACES), ...direct])
}

/** Each once, and none that stands within another one. */
function widest(found: readonly string[]): string[] {
  const once = [...new Set(found)]
  return once.filter((one) => !once.some((other) => other !== one && other.includes(one)))
}
