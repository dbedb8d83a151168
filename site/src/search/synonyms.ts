import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fold } from "@recos/schemas/text/fold"
import { publishedSynonyms, type SynonymGroup } from "@recos/schemas/vocabulary/synonyms"
import { parseChecked } from "../corpus/parse-checked.ts"

const group = (words: Partial<SynonymGroup>): SynonymGroup => ({ fr: [], en: [], ar: [], includes: [], ...words })

/**
 * The words that every house begins with: lay words, field words, substances and their common names, everyday Arabic. A cooperative adds
 * its own in `recos/synonyms.json`.
 */
export const FOUNDING_SYNONYMS: readonly SynonymGroup[] = [
  {
    fr: [
      "hypertension artérielle",
      "hypertension",
      "tension",
      "pression artérielle",
      "hypertendu",
      "hypertendue",
      "HTA"
    ],
    en: ["high blood pressure", "blood pressure", "hypertension"],
    ar: ["ضغط الدم", "الضغط"]
  },
  {
    fr: [
      "lombalgie",
      "mal de dos",
      "mal au dos",
      "mal o do",
      "mal de reins",
      "lumbago",
      "tour de reins",
      "dos bloqué",
      "dos coincé",
      "douleur lombaire"
    ],
    en: ["back pain", "low back pain", "backache"],
    ar: ["آلام الظهر", "وجع الظهر", "الظهر"]
  },
  { fr: ["repos au lit", "rester au lit", "rester couché", "rester couchée", "alité"] },
  { fr: ["sciatique", "radiculalgie", "lombosciatique"], en: ["sciatica"] },
  {
    fr: ["otite", "mal aux oreilles", "mal à l’oreille", "mal d’oreille", "oreille douloureuse"],
    en: ["earache", "ear infection", "ear pain", "otitis"],
    ar: ["التهاب الأذن", "وجع الأذن", "ألم الأذن"]
  },
  { fr: ["antibiotique", "antibio"], en: ["antibiotic"], ar: ["مضاد حيوي"], includes: ["amoxicilline"] },
  { fr: ["amoxicilline", "Clamoxyl"], en: ["amoxicillin"] },
  {
    fr: [
      "insomnie",
      "mal dormir",
      "dort mal",
      "dor mal",
      "jdor mal",
      "nuit blanche",
      "troubles du sommeil",
      "arrive pas dormir"
    ],
    en: ["insomnia", "sleeplessness", "trouble sleeping"],
    ar: ["أرق", "قلة النوم"]
  },
  {
    fr: ["somnifère", "hypnotique", "médicament pour dormir", "cachet pour dormir"],
    en: ["sleeping pill"],
    ar: ["منوم", "حبوب النوم"],
    includes: ["zopiclone", "zolpidem", "lormétazépam", "Imovane", "Stilnox", "Noctamide"]
  },
  { fr: ["zopiclone", "Imovane", "somnifère", "hypnotique"] },
  { fr: ["zolpidem", "Stilnox", "somnifère", "hypnotique"] },
  { fr: ["lormétazépam", "Noctamide"] },
  {
    fr: ["benzodiazépine"],
    includes: ["bromazépam", "alprazolam", "lorazépam", "Lexomil", "Xanax", "Témesta"]
  },
  { fr: ["bromazépam", "Lexomil"] },
  { fr: ["alprazolam", "Xanax"] },
  { fr: ["lorazépam", "Témesta"] },
  {
    fr: ["tique", "borréliose", "Lyme", "maladie de Lyme", "morsure de tique"],
    en: ["tick bite", "lyme"],
    ar: ["قراد"]
  },
  {
    fr: ["toux", "tousser", "tousse", "quinte", "bronchite", "toux sèche", "toux grasse", "chatouillement gorge"],
    en: ["cough", "coughing"],
    ar: ["سعال", "كحة", "الكحة", "يكح", "يسعل"]
  },
  {
    fr: ["sirop contre la toux", "sirops contre la toux", "sirop pour la toux", "antitussif"],
    en: ["cough syrup"],
    ar: ["شراب السعال"],
    includes: ["dextrométhorphane", "Toplexil"]
  },
  { fr: ["sirop contre la toux", "Toplexil"] },
  { fr: ["rhume", "enrhumé", "enrhumée", "nez qui coule", "rhinopharyngite"], en: ["cold"], ar: ["زكام", "رشح"] },
  { fr: ["miel"], en: ["honey"], ar: ["عسل"] },
  {
    fr: ["diabète", "diabétique"],
    en: ["diabetes", "diabetic"],
    ar: ["السكري", "مرض السكر"]
  },
  { fr: ["glycémie", "sucre dans le sang", "taux de sucre"], en: ["blood sugar"], ar: ["سكر الدم"] },
  { fr: ["hémoglobine glyquée", "HbA1c"] },
  { fr: ["metformine", "Glucophage", "Stagid"] },
  {
    fr: ["paracétamol", "acétaminophène", "Doliprane", "Dafalgan", "Efferalgan"],
    en: ["paracetamol", "acetaminophen"],
    ar: ["باراسيتامول", "دوليبران"]
  },
  {
    fr: ["anti-inflammatoire", "AINS", "anti-inflammatoire non stéroïdien"],
    includes: ["ibuprofène", "kétoprofène", "naproxène", "Advil", "Nurofen", "Profénid"]
  },
  { fr: ["ibuprofène", "Advil", "Nurofen"], en: ["ibuprofen"] },
  { fr: ["kétoprofène", "Profénid"] },
  { fr: ["opioïde", "opiacé"], includes: ["morphine", "tramadol", "codéine"] },
  { fr: ["opioïde", "opiacé", "tramadol"] },
  { fr: ["réveil", "réveiller", "réveille"] },
  { fr: ["imagerie", "examen d’imagerie"], includes: ["IRM", "radio", "radiographie", "scanner"] },
  { fr: ["radio", "radiographie"], en: ["x-ray"] },
  { fr: ["kinésithérapie", "kiné", "kinésithérapeute"] },
  { fr: ["médecin généraliste", "médecine générale", "généraliste"] },
  { fr: ["infirmière", "soins infirmiers", "infirmier"] },
  { fr: ["fièvre", "fébrile"], en: ["fever"], ar: ["حمى", "حرارة"] },
  { fr: ["nourrisson", "bébé", "bb"], en: ["baby", "infant"], ar: ["رضيع"] },
  {
    fr: ["enfant", "fils", "fille", "gamin", "gosse", "petit", "petite"],
    en: ["child", "children", "son", "daughter", "kid"],
    ar: ["طفل", "ولد"]
  },
  { fr: ["sel", "sodium", "alimentation salée", "manger salé"], en: ["salt"], ar: ["ملح"] },
  { fr: ["essoufflement", "essoufflé", "dyspnée"] },
  { fr: ["activité physique", "sport", "exercice physique"], en: ["physical activity", "exercise"] },
  { fr: ["moisissure", "moisi"], en: ["mould", "mold"] },
  { fr: ["pharmacien", "pharmacienne", "pharmacie"] }
].map(group)

const FILE = "synonyms.json"

/**
 * The groups of words that mean the same: those of the beginning, without what the cooperative wants forgotten, and its own.
 * @throws RefusedCorpus when its file has another shape.
 */
export function readSynonyms(recosDir: string): readonly SynonymGroup[] {
  const { groups, forget } = ownSynonyms(recosDir)
  const unwanted = new Set(forget.map(fold))
  const wanted = (words: readonly string[]): string[] => words.filter((word) => !unwanted.has(fold(word)))
  const founding = FOUNDING_SYNONYMS.map(({ fr, en, ar, includes }) => ({
    fr: wanted(fr),
    en: wanted(en),
    ar: wanted(ar),
    includes: wanted(includes)
  }))
  return [...founding, ...groups]
}

function ownSynonyms(recosDir: string) {
  try {
    return parseChecked(publishedSynonyms, readFileSync(join(recosDir, FILE), "utf8"), FILE)
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { groups: [], forget: [] }
    throw error
  }
}
