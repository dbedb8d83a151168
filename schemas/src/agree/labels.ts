import { type Label, label } from "../vocabulary/label.ts"
import type { AgreeDomain } from "./items.ts"

interface Words {
  fr: string
  en: string
}

const words = (fr: string, en: string): Words => ({ fr, en })

export const AGREE_DOMAIN_LABELS: Record<AgreeDomain, Label> = {
  scope: label("Champ et but", "Scope and purpose", "النطاق والغرض"),
  stakeholders: label("Personnes concernées", "Stakeholders", "المعنيون"),
  rigour: label("Rigueur", "Rigour", "الصرامة المنهجية"),
  clarity: label("Clarté", "Clarity", "الوضوح"),
  applicability: label("Mise en pratique", "Applicability", "قابلية التطبيق"),
  independence: label("Indépendance", "Independence", "الاستقلالية")
}

/** Each item in our own words, with what to do to answer it. */
export const AGREE_ITEM_LABELS: readonly Words[] = [
  words("Le but est dit concrètement", "The goal is stated concretely"),
  words("Les questions de santé sont posées", "The health questions are listed"),
  words("On sait à qui la reco s’adresse, et qui en est exclu", "It says to whom it applies, and to whom it does not"),
  words("Les bonnes professions sont dans l’équipe", "The right professions are in the group"),
  words("L’avis des patients et du public a été cherché", "The views of patients and public were sought"),
  words("Les personnes qui utiliseront le texte sont nommées", "The users of the text are named"),
  words("La recherche des études est décrite", "The search for studies is described"),
  words("Les critères pour retenir une étude sont dits", "The criteria for keeping a study are stated"),
  words("Les forces et limites des preuves sont jugées", "Strengths and limits of the evidence are judged"),
  words("La façon de formuler et d’adopter les recommandations est dite", "How statements were formed is described"),
  words("Bénéfices, effets indésirables et risques sont pesés", "Benefits, harms and risks are weighed"),
  words("Chaque recommandation est reliée à ses preuves", "Each statement is tied to its evidence"),
  words("Des personnes extérieures au groupe ont relu", "People from outside the group have reviewed it"),
  words("La mise à jour est prévue", "Updating is planned"),
  words("Les recommandations sont précises, sans double sens", "Statements are specific and unambiguous"),
  words("Les différentes options sont montrées", "The options are shown"),
  words("L’essentiel se trouve d’un coup d’œil", "Key statements are easy to spot"),
  words("Ce qui aide et ce qui freine est décrit", "Facilitators and barriers are described"),
  words("Des outils aident à s’en servir", "Tools help to use it"),
  words("Les ressources nécessaires sont considérées", "Resource implications are considered"),
  words("Des indicateurs permettent de suivre la pratique", "Criteria for monitoring are given"),
  words("Les financements n’ont pas orienté le contenu", "The funders did not steer the content"),
  words("Les liens d’intérêts sont déclarés et gérés", "Competing interests are recorded and handled")
]
