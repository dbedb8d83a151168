import { type Label, label } from "../../vocabulary/label.ts"

/** What a column of a table of outcomes may hold. `relative` and `people` are cells that say several things, as summaries print them. */
export const TABLE_FIELDS = [
  "name",
  "kind",
  "more",
  "studies",
  "participants",
  "people",
  "measure",
  "relative",
  "point",
  "low",
  "high",
  "baseline",
  "events",
  "total",
  "totalWith",
  "comparatorMean",
  "unit",
  "design",
  "followUp",
  "narrative"
] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** What a column is called where one says how it was understood. */
export const TABLE_FIELD_LABELS: Record<TableField, Label> = {
  name: label("Critère", "Outcome", "النتيجة"),
  kind: label("Mesuré", "Measured", "المقيس"),
  more: label("En avoir plus", "More of it", "زيادته"),
  studies: label("Études", "Studies", "الدراسات"),
  participants: label("Personnes", "People", "الأشخاص"),
  people: label("Personnes (études)", "People (studies)", "الأشخاص (الدراسات)"),
  measure: label("Mesure", "Measure", "المقياس"),
  relative: label("Effet et intervalle", "Effect and interval", "الأثر ومجاله"),
  point: label("Effet", "Effect", "الأثر"),
  low: label("Borne basse", "Lower bound", "الحد الأدنى"),
  high: label("Borne haute", "Upper bound", "الحد الأعلى"),
  baseline: label("Risque sans, sur 1\u202f000", "Risk without, in 1,000", "الخطر دون التدخل"),
  events: label("Événements sans l’intervention", "Events without the intervention", "الحالات دون التدخل"),
  total: label("Personnes sans l’intervention", "People without the intervention", "الأشخاص دون التدخل"),
  totalWith: label("Personnes avec l’intervention", "People with the intervention", "الأشخاص مع التدخل"),
  comparatorMean: label("Moyenne sans l’intervention", "Mean without the intervention", "المتوسط دون التدخل"),
  unit: label("Unité", "Unit", "الوحدة"),
  design: label("Type d’études", "Kind of studies", "نوع الدراسات"),
  followUp: label("Durée de suivi", "Length of follow-up", "مدة المتابعة"),
  narrative: label("Commentaire", "Comment", "تعليق")
}

/**
 * The headings that each field has in tables: ours, those of the summaries of findings and evidence profiles that GRADEpro prints
 * (GRADE guidelines 12, J Clin Epidemiol 2013;66:158-172), and those of the data that RevMan 5 writes (docs/decisions/0041). Folded: without case, accents
 * or signs, with one space between words.
 */
const HEADINGS: Record<TableField, readonly string[]> = {
  name: ["critere", "critere de jugement", "outcome", "outcomes", "critical outcomes", "resultat", "nom", "name"],
  kind: ["type", "mesure", "mesure de", "ce qui est mesure", "measured", "kind", "what is measured", "outcome type"],
  more: ["en avoir plus", "more of it"],
  studies: ["etudes", "nombre d etudes", "studies", "n of studies", "no of studies", "number of studies", "k"],
  participants: [
    "personnes",
    "nombre de personnes",
    "participants",
    "people",
    "n of participants",
    "no of participants",
    "number of participants",
    "sample size",
    "n"
  ],
  people: [
    "n of participants studies",
    "no of participants studies",
    "n of participants studies follow up",
    "no of participants studies follow up",
    "participants studies",
    "participants studies follow up",
    "personnes etudes"
  ],
  measure: ["mesure de l effet", "measure", "effect measure", "indice"],
  relative: [
    "effet et intervalle",
    "relative",
    "relative effect",
    "relative 95 ci",
    "relative effect 95 ci",
    "effet relatif",
    "effet relatif ic a 95",
    "effet relatif ic 95",
    "effect 95 ci",
    "rr 95 ci",
    "or 95 ci"
  ],
  point: ["effet", "estimation", "estimate", "effect", "effect estimate", "point estimate"],
  low: [
    "borne basse",
    "lower bound",
    "ci start",
    "lower",
    "low",
    "lower ci",
    "ic bas",
    "ci low",
    "ic 95 bas",
    "95 ci low",
    "95 ci lower"
  ],
  high: [
    "borne haute",
    "upper bound",
    "ci end",
    "upper",
    "high",
    "upper ci",
    "ic haut",
    "ci high",
    "ic 95 haut",
    "95 ci high",
    "95 ci upper"
  ],
  baseline: [
    "sans sur 1 000",
    "sans sur 1000",
    "sans l intervention sur 1 000 ou moyenne",
    "without the intervention per 1 000 or mean",
    "sans sur 1 000 ou moyenne",
    "risque de base",
    "risque sans",
    "risque sans sur 1 000",
    "without in 1 000",
    "without in 1 000 or mean",
    "baseline risk",
    "control group risk",
    "assumed risk",
    "risque sans l intervention"
  ],
  events: [
    "events 2",
    "risque de base evenements",
    "baseline risk events",
    "evenements sans l intervention",
    "control events",
    "events without the intervention"
  ],
  total: [
    "total 2",
    "risque de base effectif",
    "baseline risk people",
    "personnes sans l intervention",
    "control total",
    "people without the intervention"
  ],
  totalWith: ["total 1", "personnes avec l intervention", "experimental total", "people with the intervention"],
  comparatorMean: ["moyenne sans l intervention", "mean without the intervention", "mean 2"],
  unit: ["unite", "unit", "scale", "echelle"],
  design: ["type d etudes", "study design", "kind of studies", "design"],
  followUp: ["duree de suivi", "suivi", "follow up", "length of follow up"],
  narrative: [
    "commentaire",
    "commentaires",
    "comments",
    "comment",
    "what happens",
    "en mots",
    "in words",
    "ce que cela veut dire"
  ]
}

const BY_HEADING = new Map(
  TABLE_FIELDS.flatMap((field) => HEADINGS[field].map((heading): [string, TableField] => [heading, field]))
)

/** A heading without what changes nothing of it: case, accents, signs, marks of notes. */
export const foldHeading = (heading: string): string =>
  heading
    .normalize("NFKD")
    .replaceAll("№", "N")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** A level beside the word for an interval, in a folded heading; « 97,5 » is two numbers there. */
const LEVEL = /\b(\d{2}(?: \d)?)(?= (?:ci|ic)\b)|(?<=\b(?:ci|ic)(?: a)? )(\d{2}(?: \d)?)\b/

/** What our own columns call the bounds: the house has intervals at 95 % alone. */
const OURS = ["borne basse", "borne haute", "lower bound", "upper bound", "effet et intervalle"]

/** The level of the intervals in a column, by its heading; null where the heading does not say it. */
export function levelOfHeading(heading: string): number | null {
  const folded = foldHeading(heading)
  if (OURS.includes(folded)) return 95
  const said = LEVEL.exec(folded)?.[0]
  return said === undefined ? null : Number(said.replace(" ", "."))
}

/** The field that a column holds, by its heading; null where nothing is known by that name. */
export function fieldOfHeading(heading: string): TableField | null {
  const folded = foldHeading(heading)
  // Our tables say « Mesuré » for the kind, our files « Mesure » for RR or OR: the accent alone tells them apart.
  if (/^\s*mesure\s*$/i.test(heading)) return "measure"
  const known =
    BY_HEADING.get(folded) ?? BY_HEADING.get(folded.replace(LEVEL, (said, level: string) => said.replace(level, "95")))
  if (known) return known
  // « Risk with placebo »: the name of the comparison is part of the heading.
  if (
    /^(risk with|risque avec|assumed risk) (placebo|control|comparator|comparison|usual|no |standard|le placebo|temoin)/.test(
      folded
    )
  ) {
    return "baseline"
  }
  return null
}
